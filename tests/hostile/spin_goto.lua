-- expect: TR003 TR080 look for
::again::
goto again
