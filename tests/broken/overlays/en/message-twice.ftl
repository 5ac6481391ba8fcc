# A message is there twice.
# must say: en, line 6, step-express: it is there twice, first in line 4; keep one of them

step-express =
    .title = One
step-express =
    .title = Two
