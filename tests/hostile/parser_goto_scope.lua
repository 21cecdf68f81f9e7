-- expect: TR001 <goto l>
do goto l end local x ::l:: x = 1
