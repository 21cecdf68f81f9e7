-- For houses whose opening holds one's own name, whatever the greeting of the house
-- names besides.

adjust "identify_self" { applies = "turns > 0", points = 20 }
