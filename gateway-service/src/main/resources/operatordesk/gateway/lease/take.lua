-- Takes the lease if nobody holds it; answers the new epoch, or 0.
-- KEYS: lease, epoch. ARGV: owner, milliseconds, the highest epoch that the taker has known.
if redis.call('EXISTS', KEYS[1]) == 1 then
  return 0
end
local epoch = redis.call('INCR', KEYS[2])
-- Redis was emptied: epochs go on rising all the same.
if epoch <= tonumber(ARGV[3]) then
  epoch = tonumber(ARGV[3]) + 1
  redis.call('SET', KEYS[2], string.format('%d', epoch))
end
redis.call('SET', KEYS[1], string.format('%d', epoch) .. ' ' .. ARGV[1], 'PX', ARGV[2])
return epoch
