-- How events stand: 0 something that follows from it is not in PostgreSQL yet, or of what was decided lately something is not
-- shown yet; 1 kept; 2 Redis knows nothing of it.
-- KEYS: pending, then for every event the chat's seen. ARGV: since when what was decided counts as lately, in ms, the event ids.
local answers = {}
for at = 2, #ARGV do
  local event, decided = ARGV[at], redis.call('ZSCORE', KEYS[at], ARGV[at])
  local unshown = redis.call('HEXISTS', KEYS[1], event .. '#') == 1
  if redis.call('HEXISTS', KEYS[1], event) == 1 then answers[at - 1] = 0
  elseif not decided then answers[at - 1] = 2
  elseif unshown and tonumber(decided) > tonumber(ARGV[1]) then answers[at - 1] = 0
  else answers[at - 1] = 1 end
end
return answers
