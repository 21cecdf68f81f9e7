-- A house that wants one's own name in the greeting; for the scripts sales.en.named
-- and sales.en.nameless.
house {
  format = 1, id = "named", name = "Yunshan Court", desk = "Customer Service", ring = { 1000, 4000 },
  festivals = { { "spring_festival", from = "2027-02-06", to = "2027-02-12", greeting = "Happy New Year" } },
  greeting = { org = true, dept = true, self = true, offer = true, order = "any" },
}
