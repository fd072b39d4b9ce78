-- Gives a lane back; it is due again at a later time. KEYS: lease, due. ARGV: token, the lane's name in the index, due in ms.
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('DEL', KEYS[1])
redis.call('ZADD', KEYS[2], ARGV[3], ARGV[2])
return 1
