-- Gives a lane back; it is due again at a later time. KEYS: lease, due, begun.
-- ARGV: token, the lane's name in the index, due in ms, 1 where the lane's first effect was certainly not done.
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('DEL', KEYS[1])
if ARGV[4] == '1' then redis.call('HDEL', KEYS[3], ARGV[2]) end
redis.call('ZADD', KEYS[2], ARGV[3], ARGV[2])
return 1
