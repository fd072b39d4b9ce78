-- How events stand: 0 something that follows from it is not in PostgreSQL yet, 1 kept, 2 Redis knows nothing of it.
-- KEYS: pending, then for every event the chat's seen. ARGV: the event ids.
local answers = {}
for at, event in ipairs(ARGV) do
  if redis.call('HEXISTS', KEYS[1], event) == 1 then answers[at] = 0
  elseif redis.call('ZSCORE', KEYS[1 + at], event) then answers[at] = 1
  else answers[at] = 2 end
end
return answers
