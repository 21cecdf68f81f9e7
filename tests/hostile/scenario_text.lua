-- expect: TR011 scenario needs a table in braces
scenario "x"
