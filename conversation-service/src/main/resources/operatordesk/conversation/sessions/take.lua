-- Takes a lane: a lease with a rising token, the lane's first effect, and when somebody
-- began with it and left it so, or 0.
-- KEYS: lease, lane, due, fence, begun. ARGV: the lane's name in the index, now in ms, lease in ms, 1 to take it before it is due.
if redis.call('EXISTS', KEYS[1]) == 1 then return false end
local head = redis.call('LINDEX', KEYS[2], 0)
if not head then
  redis.call('ZREM', KEYS[3], ARGV[1])
  return false
end
local due = tonumber(redis.call('ZSCORE', KEYS[3], ARGV[1]) or '0')
if due > tonumber(ARGV[2]) and ARGV[4] ~= '1' then return false end
-- Tokens begin with the time, so that they go on rising when Redis was emptied.
redis.call('SET', KEYS[4], ARGV[2], 'NX')
local token = string.format('%.0f', redis.call('INCR', KEYS[4]))
redis.call('SET', KEYS[1], token, 'PX', ARGV[3])
redis.call('ZADD', KEYS[3], tonumber(ARGV[2]) + tonumber(ARGV[3]), ARGV[1])
local id = string.match(head, '^[^\n]+')
local begun = redis.call('HGET', KEYS[5], ARGV[1])
if begun and string.sub(begun, 1, #id + 1) == id .. ' ' then return { token, head, tonumber(string.sub(begun, #id + 2)) } end
redis.call('HSET', KEYS[5], ARGV[1], id .. ' ' .. ARGV[2])
return { token, head, 0 }
