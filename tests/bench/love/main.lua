-- The window's panel as a LÖVE programmer would draw it: texts made once, pictures
-- loaded once, the whole panel drawn in each frame and a frame only when something
-- happens. panel.lua is written by scripts/bench from what the game's own window says
-- of itself. With PANEL_FRAMES=N it draws N frames instead and prints the milliseconds
-- of each.
local panel = require("panel")
local fonts, items, pictures = {}, {}, {}

local function color(hex)
  return tonumber(hex:sub(2, 3), 16) / 255, tonumber(hex:sub(4, 5), 16) / 255,
    tonumber(hex:sub(6, 7), 16) / 255
end

local function font(size)
  fonts[size] = fonts[size] or love.graphics.newFont("font.ttc", size, "light")
  return fonts[size]
end

-- The size whose line height, half as much again, fills the box with whole lines.
local function size_of(height)
  for _, size in ipairs({ 18, 15, 24, 44 }) do
    if height % math.floor(size * 1.5 + 0.5) == 0 then
      return size
    end
  end
  return 18
end

function love.load()
  for _, item in ipairs(panel.items) do
    local _, _, w, h = unpack(item.text_box)
    if item.text ~= "" and w > 0 then
      item.drawable = love.graphics.newText(font(size_of(h)))
      item.drawable:setf(item.text, w + 2, "left")
    end
    items[#items + 1] = item
  end
  for _, picture in ipairs(panel.pictures) do
    picture.image = love.graphics.newImage(picture.file)
    pictures[#pictures + 1] = picture
  end
end

local filled = { button = "raised", option = "raised", field = "surface" }

function love.draw()
  local colors = panel.colors
  love.graphics.clear(color(colors.back))
  for _, card in ipairs(panel.cards) do
    local x, y, w, h = unpack(card)
    love.graphics.setColor(0.29, 0.21, 0.13, 0.12)
    love.graphics.rectangle("fill", x, y + 4, w, h, 10)
    love.graphics.setColor(color(colors.surface))
    love.graphics.rectangle("fill", x, y, w, h, 10)
    love.graphics.setColor(color(colors.line))
    love.graphics.rectangle("line", x, y, w, h, 10)
  end
  love.graphics.setColor(1, 1, 1)
  for _, picture in ipairs(pictures) do
    love.graphics.draw(picture.image, picture.x, picture.y)
  end
  for _, item in ipairs(items) do
    if filled[item.role] then
      local x, y, w, h = unpack(item.box)
      love.graphics.setColor(color(colors[filled[item.role]]))
      love.graphics.rectangle("fill", x, y, w, h, 10)
      love.graphics.setColor(color(colors.line))
      love.graphics.rectangle("line", x, y, w, h, 10)
    end
    if item.drawable then
      love.graphics.setColor(color(colors.text))
      love.graphics.draw(item.drawable, item.text_box[1], item.text_box[2])
    end
  end
end

local function frame()
  love.graphics.origin()
  love.draw()
  love.graphics.present()
end

function love.run()
  love.load()
  local frames = tonumber(os.getenv("PANEL_FRAMES"))
  frame()
  for _ = 1, frames or 0 do
    love.event.pump()
    local begun = love.timer.getTime()
    frame()
    print(("%.3f"):format((love.timer.getTime() - begun) * 1000))
  end
  return function()
    if frames then
      return 0
    end
    local name = love.event.wait()
    if name == "quit" then
      return 0
    end
    frame()
  end
end
