-- When a rule against saying something is in force: having avoided it counts only
-- in a call that gave occasion to do it; having done it counts always.

return function(acts)
  local condition = "turns > 4"
  for _, act in ipairs(acts) do
    condition = condition .. " or said('" .. act .. "')"
  end
  return condition
end
