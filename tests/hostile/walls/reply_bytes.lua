-- succeeds: loads
local function number(n) return string.char(n, 0, 0, 0) end
hole.answer("TRs2" .. number(8) .. "nonsense" .. number(0) .. number(0) .. number(0) .. "TRs2")
