-- expect: TR011 beat needs a name in quotes first
beat(1) { listen = true }
