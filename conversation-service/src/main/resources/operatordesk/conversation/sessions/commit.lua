-- A turn's one atomic step: new session, event id and effects, or nothing at all.
-- KEYS: session, seen, due, unstored, pending, the gateway's epoch, the lanes by their place, the remembered messages.
-- ARGV: event id, expected revision, session, now in ms, how long ids are kept in ms, the event's epoch or 0,
--       when the chat is to be woken in ms, 0 for never or '' to leave that, the alarm's name in the index, its entry,
--       how long the session is kept in ms, 0 for ever,
--       what is forgotten: nothing, * for all that waits and is remembered, or words of what was to be told or shown,
--       then for every effect: the lane's place, the lane's name in the index, effect id, effect.
local event, now, keep, epoch = ARGV[1], tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])
if redis.call('ZSCORE', KEYS[2], event) then return 'seen' end
if epoch > 0 and tonumber(redis.call('GET', KEYS[6]) or '0') > epoch then return 'stale' end
local revision = redis.call('HGET', KEYS[1], 'revision') or '0'
if revision ~= ARGV[2] then return 'conflict' end
-- Revisions begin with the time, so that a turn that was loaded before Redis was emptied never meets its own again.
redis.call('HSET', KEYS[1], 'revision', revision == '0' and ARGV[4] or revision, 'session', ARGV[3])
redis.call('HINCRBY', KEYS[1], 'revision', 1)
if ARGV[10] ~= '0' then redis.call('PEXPIRE', KEYS[1], ARGV[10]) end
redis.call('ZADD', KEYS[2], now, event)
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now - keep)
redis.call('PEXPIRE', KEYS[2], keep)
if ARGV[7] ~= '' and (redis.call('LINDEX', KEYS[12], 0) or '') ~= ARGV[9] then
  redis.call('DEL', KEYS[12])
  redis.call('ZREM', KEYS[3], ARGV[8])
  if ARGV[7] ~= '0' then
    redis.call('RPUSH', KEYS[12], ARGV[9])
    redis.call('ZADD', KEYS[3], ARGV[7], ARGV[8])
  end
end
if ARGV[11] ~= '' then
  local all = ARGV[11] == '*'
  if all then redis.call('DEL', KEYS[13], KEYS[11]) end
  for place = all and 1 or 2, 4 do
    for _, entry in ipairs(redis.call('LRANGE', KEYS[6 + place], 0, -1)) do
      local _, last = string.find(entry, ARGV[11], 1, true)
      if all or (last and not string.find(string.sub(entry, last + 1, last + 1), '%d')) then
        redis.call('LREM', KEYS[6 + place], 1, entry)
        local id = string.match(entry, '^[^\n]+')
        if place == 1 then redis.call('SREM', KEYS[4], id) end
        local counted = string.match(id, '^[^/]+') .. (place == 3 and '#' or '')
        if place <= 3 and redis.call('HINCRBY', KEYS[5], counted, -1) <= 0 then redis.call('HDEL', KEYS[5], counted) end
      end
    end
  end
end
for at = 12, #ARGV, 4 do
  local place, name, id, effect = tonumber(ARGV[at]), ARGV[at + 1], ARGV[at + 2], ARGV[at + 3]
  redis.call('RPUSH', KEYS[6 + place], id .. '\n' .. effect)
  if place == 1 then redis.call('SADD', KEYS[4], id) end
  if place <= 3 then
    redis.call('HINCRBY', KEYS[5], string.match(id, '^[^/]+') .. (place == 3 and '#' or ''), 1)
  end
  redis.call('ZADD', KEYS[3], 'NX', now, name)
end
return 'committed'
