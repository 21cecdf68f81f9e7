-- expect: TR003 the file took more than
::again::
goto again
