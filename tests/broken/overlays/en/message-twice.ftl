# A message is there twice.
# must say: en, line 4, step-express: it is there twice; keep one of them

step-express =
    .title = One
step-express =
    .title = Two
