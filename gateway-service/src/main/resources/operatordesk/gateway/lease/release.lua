-- Gives the lease back if it is still the one given; answers 1, or 0.
-- KEYS: lease. ARGV: the lease's value.
if redis.call('GET', KEYS[1]) == ARGV[1] then
  return redis.call('DEL', KEYS[1])
end
return 0
