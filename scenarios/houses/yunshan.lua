-- The house that answers in all scenarios so far: an invented residential
-- estate with a customer service desk. Every name and number is made up.

house {
  format = 1,
  id = "yunshan",
  name   = { ["zh-Hans"] = "云杉里",   ["zh-Hant"] = "雲杉里",   en = "Yunshan Court" },
  desk   = { ["zh-Hans"] = "客服中心", ["zh-Hant"] = "客服中心", en = "Customer Service" },
  region = { ["zh-Hans"] = "中国大陆", ["zh-Hant"] = "中國大陸", en = "Mainland China" },

  ring = { 1000, 4000 },          -- one second of ringing, four of silence

  -- Other ways of saying who we are that count as naming the house.
  aliases = {
    { ["zh-Hans"] = "云杉",     ["zh-Hant"] = "雲杉",     en = "Yunshan" },
    { ["zh-Hans"] = "云杉里小区", ["zh-Hant"] = "雲杉里社區", en = "Yunshan Court estate" },
  },

  -- Desks that count as naming the department.
  departments = {
    { ["zh-Hans"] = "客服中心", ["zh-Hant"] = "客服中心", en = "Customer Service" },
    { ["zh-Hans"] = "客服部",   ["zh-Hant"] = "客服部",   en = "customer care" },
    { ["zh-Hans"] = "客服台",   ["zh-Hant"] = "客服台",   en = "the service desk" },
    { ["zh-Hans"] = "前台",     ["zh-Hant"] = "櫃台",     en = "the front desk" },
    { ["zh-Hans"] = "工程部",   ["zh-Hant"] = "工程部",   en = "Engineering" },
    { ["zh-Hans"] = "财务部",   ["zh-Hant"] = "財務部",   en = "Accounts" },
    { ["zh-Hans"] = "门岗",     ["zh-Hant"] = "警衛室",   en = "the gatehouse" },
  },

  people = {
    { name       = { ["zh-Hans"] = "沈工",   ["zh-Hant"] = "沈工程師", en = "Mr Shen" },
      department = { ["zh-Hans"] = "工程部", ["zh-Hant"] = "工程部",   en = "Engineering" },
      extension  = "8016" },
    { name       = { ["zh-Hans"] = "江会计", ["zh-Hant"] = "江會計",   en = "Ms Jiang" },
      department = { ["zh-Hans"] = "财务部", ["zh-Hant"] = "財務部",   en = "Accounts" },
      extension  = "8022" },
    { name       = { ["zh-Hans"] = "方主管", ["zh-Hant"] = "方主任",   en = "Ms Fang" },
      department = { ["zh-Hans"] = "客服中心", ["zh-Hant"] = "客服中心", en = "Customer Service" },
      extension  = "8001" },
    { name       = { ["zh-Hans"] = "薛队长", ["zh-Hant"] = "薛隊長",   en = "Mr Xue" },
      department = { ["zh-Hans"] = "门岗",   ["zh-Hant"] = "警衛室",   en = "the gatehouse" },
      extension  = "8030" },
  },
}
