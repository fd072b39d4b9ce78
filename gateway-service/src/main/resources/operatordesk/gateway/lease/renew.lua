-- Renews the lease if it is still the one given; answers 1, or 0.
-- KEYS: lease. ARGV: the lease's value, milliseconds.
if redis.call('GET', KEYS[1]) == ARGV[1] then
  return redis.call('PEXPIRE', KEYS[1], ARGV[2])
end
return 0
