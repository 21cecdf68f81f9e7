-- Only what a panel needs, so that LÖVE starts as fast as it can.
function love.conf(t)
  t.identity = "thirdring-bench"
  t.window.title = "panel"
  t.window.width = tonumber(os.getenv("PANEL_W")) or 1280
  t.window.height = tonumber(os.getenv("PANEL_H")) or 720
  t.window.vsync = 0
  for _, module in ipairs({ "audio", "data", "joystick", "math", "physics", "sound", "thread",
    "touch", "video" }) do
    t.modules[module] = false
  end
end
