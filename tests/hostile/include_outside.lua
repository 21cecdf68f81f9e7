-- expect: TR007 include cannot leave the folder
include "../wrong_number/scenario"
