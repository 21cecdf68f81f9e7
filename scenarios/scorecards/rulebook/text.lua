-- The languages of one text, in the order in which the rulebook writes them.

return function(hans, hant, en)
  return { ["zh-Hans"] = hans, ["zh-Hant"] = hant, en = en }
end
