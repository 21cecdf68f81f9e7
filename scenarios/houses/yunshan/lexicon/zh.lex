# Ways of saying things that are this house's own.

# The desk calls itself a steward: 云杉里管家为您服务.
act offer_help
  when first_turn first_turn_late
  + (管家|管家中心) [很高兴|竭诚] 为您服务
