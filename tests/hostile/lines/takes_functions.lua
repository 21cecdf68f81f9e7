-- expect: TR002 too late
_ENV.beat = nil _ENV.scenario = nil string.rep = nil error("too late")
