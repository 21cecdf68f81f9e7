-- expect: TR028 nothing here is called "_G"
for k in pairs(_G) do _G[k] = nil end
