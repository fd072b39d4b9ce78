-- Puts an event into the chat's queue, once. KEYS: seen, queue, due. ARGV: event id, the queue's name in the index, now in ms, event.
if redis.call('ZSCORE', KEYS[1], ARGV[1]) then return 0 end
for _, queued in ipairs(redis.call('LRANGE', KEYS[2], 0, -1)) do
  if string.sub(queued, 1, #ARGV[1] + 1) == ARGV[1] .. '\n' then return 0 end
end
redis.call('RPUSH', KEYS[2], ARGV[1] .. '\n' .. ARGV[4])
redis.call('ZADD', KEYS[3], 'NX', ARGV[3], ARGV[2])
return 1
