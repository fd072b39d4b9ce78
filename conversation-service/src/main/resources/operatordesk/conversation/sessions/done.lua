-- Takes a finished effect off its lane, with what came of it, and answers the next one; nothing for a holder whose lease ran out.
-- KEYS: lease, lane, due, shown, unstored, pending, begun, the lanes by their place.
-- ARGV: token, the lane's name in the index, effect id, now in ms, lease in ms, the lane's place, slot to remember or '',
--       what to remember or '' to forget the slot, slots to forget besides in lines, 1 where what follows goes to the lanes' fronts,
--       then for every effect that follows: the lane's place, the lane's name, effect id, effect.
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 'stale' end
local head, id = redis.call('LINDEX', KEYS[2], 0), ARGV[3]
if not head or string.sub(head, 1, #id + 1) ~= id .. '\n' then return 'stale' end
-- What is counted for an event: stores and tells together, shows on their own.
local function count(effect, place) return string.match(effect, '^[^/]+') .. (place == 3 and '#' or '') end
redis.call('LPOP', KEYS[2])
if ARGV[7] ~= '' then
  if ARGV[8] == '' then redis.call('HDEL', KEYS[4], ARGV[7]) else redis.call('HSET', KEYS[4], ARGV[7], ARGV[8]) end
end
for stale in string.gmatch(ARGV[9], '[^\n]+') do redis.call('HDEL', KEYS[4], stale) end
-- Before what follows: the last part of a store that is done in parts has the id of the whole.
if tonumber(ARGV[6]) == 1 then redis.call('SREM', KEYS[5], id) end
local first, last, step = 11, #ARGV - 3, 4
if ARGV[10] == '1' then first, last, step = #ARGV - 3, 11, -4 end
for at = first, last, step do
  local place, name, follow, effect = tonumber(ARGV[at]), ARGV[at + 1], ARGV[at + 2], ARGV[at + 3]
  redis.call(ARGV[10] == '1' and 'LPUSH' or 'RPUSH', KEYS[7 + place], follow .. '\n' .. effect)
  if place == 1 then redis.call('SADD', KEYS[5], follow) end
  if place <= 3 then redis.call('HINCRBY', KEYS[6], count(follow, place), 1) end
  redis.call('ZADD', KEYS[3], 'NX', ARGV[4], name)
end
local mine = count(id, tonumber(ARGV[6]))
if tonumber(ARGV[6]) <= 3 and redis.call('HINCRBY', KEYS[6], mine, -1) <= 0 then redis.call('HDEL', KEYS[6], mine) end
local next = redis.call('LINDEX', KEYS[2], 0)
if not next then
  redis.call('DEL', KEYS[1])
  redis.call('ZREM', KEYS[3], ARGV[2])
  redis.call('HDEL', KEYS[7], ARGV[2])
  return 'empty'
end
redis.call('PEXPIRE', KEYS[1], ARGV[5])
redis.call('ZADD', KEYS[3], tonumber(ARGV[4]) + tonumber(ARGV[5]), ARGV[2])
redis.call('HSET', KEYS[7], ARGV[2], string.match(next, '^[^\n]+') .. ' ' .. ARGV[4])
return next
