# The newest frame of a --ui-dump as a Lua table for the panel in love/: texts and boxes
# where the window has them, its colours, cards around them, pictures of the desk.
# $screen: its name; $theme: assets/theme.json
def lua:
  if type == "array" then "{" + (map(lua) | join(",")) + "}"
  elif type == "object" then "{" + (to_entries | map(.key + "=" + (.value | lua)) | join(",")) + "}"
  else tojson end;
[.[] | select(.screen == $screen)] | (map(.frame) | max) as $frame
| [.[] | select(.frame == $frame and .role != "toast" and .role != "frame")]
| {
    colors: ($theme[0].light | map_values(.[:7])),
    items: map({role, text, box, text_box}),
    cards: (if $screen == "call" then [[24, 80, 369, 616], [405, 80, 533, 616], [950, 80, 306, 616]]
            else [[24, 98, 699, 598], [735, 98, 521, 598]] end),
    pictures: (if $screen == "call" then
                 [["phone", 80, 357], ["handset", 85, 345], ["clock", 52, 108],
                  ["plant", 300, 260], ["man", 260, 110]]
               else [] end | map({file: (.[0] + ".png"), x: .[1], y: .[2]}))
  } | "return " + lua
