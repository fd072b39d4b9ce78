-- What a turn starts from: revision, session, whether the event was seen, remembered messages, whether events are queued.
-- KEYS: session, seen, shown, queue. ARGV: event id.
local stored = redis.call('HMGET', KEYS[1], 'revision', 'session')
local seen = redis.call('ZSCORE', KEYS[2], ARGV[1])
local queued = redis.call('EXISTS', KEYS[4])
return { stored[1] or '0', stored[2] or '', seen and 1 or 0, redis.call('HGETALL', KEYS[3]), queued }
