-- Takes the lease if nobody holds it; answers the new epoch, or the holder's as a negative number, or 0 where Redis was emptied.
-- KEYS: lease, epoch. ARGV: owner, milliseconds, the highest epoch that the taker has known.
local held, known = redis.call('GET', KEYS[1]), tonumber(ARGV[3])
if held then return -(tonumber(string.match(held, '^%d+')) or 0) end
-- Redis was emptied: who led may lead still. It has this long to renew before another follows.
if known > tonumber(redis.call('GET', KEYS[2]) or '0') then
  redis.call('SET', KEYS[2], ARGV[3])
  redis.call('SET', KEYS[1], 'emptied', 'PX', ARGV[2])
  return 0
end
local epoch = redis.call('INCR', KEYS[2])
redis.call('SET', KEYS[1], string.format('%d', epoch) .. ' ' .. ARGV[1], 'PX', ARGV[2])
return epoch
