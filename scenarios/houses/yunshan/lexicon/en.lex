# Ways of saying things that are this house's own.

# The desk answers "Yunshan Court, your steward speaking."
act offer_help
  when first_turn first_turn_late
  + (your|the) steward (speaking|is listening|at your service)
