-- expect: TR001 label 'l' already defined
::l:: ::l::
