-- expect: TR010 no field "assert" here
scorecard(_ENV)
