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

  -- Desks that count as naming the department; those with an id can be asked and
  -- handed over to.
  departments = {
    { ["zh-Hans"] = "客服中心", ["zh-Hant"] = "客服中心", en = "Customer Service" },
    { ["zh-Hans"] = "客服部",   ["zh-Hant"] = "客服部",   en = "customer care" },
    { ["zh-Hans"] = "客服台",   ["zh-Hant"] = "客服台",   en = "the service desk" },
    { ["zh-Hans"] = "前台",     ["zh-Hant"] = "櫃台",     en = "the front desk" },
    { "engineering", name = { ["zh-Hans"] = "工程部", ["zh-Hant"] = "工程部", en = "Engineering" } },
    { "accounts",    name = { ["zh-Hans"] = "财务部", ["zh-Hant"] = "財務部", en = "Accounts" } },
    { "gatehouse",   name = { ["zh-Hans"] = "门岗",   ["zh-Hant"] = "警衛室", en = "the gatehouse" } },
  },

  people = {
    { "shen",
      name       = { ["zh-Hans"] = "沈工",   ["zh-Hant"] = "沈工程師", en = "Mr Shen" },
      department = { ["zh-Hans"] = "工程部", ["zh-Hant"] = "工程部",   en = "Engineering" },
      extension  = "8016" },
    { "jiang",
      name       = { ["zh-Hans"] = "江会计", ["zh-Hant"] = "江會計",   en = "Ms Jiang" },
      department = { ["zh-Hans"] = "财务部", ["zh-Hant"] = "財務部",   en = "Accounts" },
      extension  = "8022" },
    { "fang",
      name       = { ["zh-Hans"] = "方主管", ["zh-Hant"] = "方主任",   en = "Ms Fang" },
      department = { ["zh-Hans"] = "客服中心", ["zh-Hant"] = "客服中心", en = "Customer Service" },
      extension  = "8001" },
    { "xue",
      name       = { ["zh-Hans"] = "薛队长", ["zh-Hant"] = "薛隊長",   en = "Mr Xue" },
      department = { ["zh-Hans"] = "门岗",   ["zh-Hant"] = "警衛室",   en = "the gatehouse" },
      extension  = "8030" },
  },

  -- What is known at the desk: everyday matters lie open, the rest is in a drawer.
  knowledge = {
    { "pool_hours", everyday = true,
      title = { ["zh-Hans"] = "泳池时间", ["zh-Hant"] = "泳池時間", en = "Pool hours" },
      text  = { ["zh-Hans"] = "泳池六点半开，晚上九点关。", ["zh-Hant"] = "泳池六點半開，晚上九點關。",
                en = "The pool opens at 6.30 and closes at 9 pm." } },
    { "office_hours", everyday = true,
      title = { ["zh-Hans"] = "服务时间", ["zh-Hant"] = "服務時間", en = "Desk hours" },
      text  = { ["zh-Hans"] = "客服中心八点半到六点，节假日照常。", ["zh-Hant"] = "客服中心八點半到六點，假日照常。",
                en = "The desk is open from 8.30 to 6, holidays included." } },
    { "archive", seconds = 240,
      title = { ["zh-Hans"] = "档案室", ["zh-Hant"] = "檔案室", en = "Archive" },
      text  = { ["zh-Hans"] = "二零一九年以前的档案。", ["zh-Hant"] = "二零一九年以前的檔案。",
                en = "Files from before 2019." } },
  },

  festivals = {
    { "spring_festival", from = "2027-02-06", to = "2027-02-12",
      greeting = { ["zh-Hans"] = "新年好", ["zh-Hant"] = "新年快樂", en = "Happy New Year" } },
    { "mid_autumn", from = "2027-09-15", to = "2027-09-15",
      greeting = { ["zh-Hans"] = "中秋快乐", ["zh-Hant"] = "中秋節快樂", en = "Happy Mid-Autumn Festival" } },
  },

  -- A greeting here names the house and the desk and offers help; one's own name is not needed.
  greeting = { org = true, dept = true, self = false, offer = true, order = "greet_first" },
}
