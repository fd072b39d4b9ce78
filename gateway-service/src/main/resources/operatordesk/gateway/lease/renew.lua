-- Renews the lease if it is still the one given; answers 1, or 0. Where Redis was emptied it is given anew, with the same epoch.
-- KEYS: lease, epoch. ARGV: the lease's value, milliseconds, its epoch.
local held, newest = redis.call('GET', KEYS[1]), tonumber(redis.call('GET', KEYS[2]) or '0')
local emptied = (not held or held == 'emptied') and newest <= tonumber(ARGV[3])
if held ~= ARGV[1] and not emptied then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
if newest < tonumber(ARGV[3]) then redis.call('SET', KEYS[2], ARGV[3]) end
return 1
