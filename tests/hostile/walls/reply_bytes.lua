-- succeeds: loads
local function number(n) return string.char(n, 0, 0, 0) end
hole.answer("TRs1" .. number(8) .. "nonsense" .. number(0) .. "TRs1")
