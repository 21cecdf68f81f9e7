-- succeeds: shows
local function number(n) return string.char(n, 0, 0, 0) end
local function text(s) return number(#s + 1) .. s .. "\0" end
hole.answer("TRs2" .. number(0) .. number(1) .. text("TR002") .. string.char(2) .. number(1) .. number(1) ..
  text("scenario.lua") .. text("") .. text("\27[2Jall is well") .. text("") .. number(0) .. number(0) .. "TRs2")
