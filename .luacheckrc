-- What luacheck has to know of the files that authors write: the names that the
-- loader gives them, and no others. A test compares this with the loader itself.

local function list(names)
  local fields = {}
  for name in names:gmatch("%S+") do fields[name] = {} end
  return { fields = fields }
end

local function globals(names)
  local all = {
    math = list "abs ceil floor max maxinteger min mininteger tointeger ult",
    string = list "byte char format len lower rep reverse sub upper",
    table = list "concat insert pack remove sort unpack",
  }
  names = "assert error include ipairs pairs select tonumber tostring type " .. names
  for name in names:gmatch("%S+") do all[name] = {} end
  return { read_globals = all }
end

stds.scenario = globals "scenario beat on L amount clock digits fact name number pick unit"
stds.house = globals "house"
stds.card = globals "scorecard rule adjust drop"
stds.lines = { read_globals = {} }

std = "scenario"
max_line_length = false

files["**/houses"].std = "house"
files["**/scorecards"].std = "card"
files["**/lines"].std = "lines"
files["**/types.lua"] = {
  std = "lines",
  globals = { "scenario", "beat", "on", "L", "amount", "clock", "digits", "fact", "name", "number", "pick",
              "unit", "include", "house", "scorecard", "rule", "adjust", "drop" },
  unused_args = false,
}
