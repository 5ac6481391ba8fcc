# The word is defined twice.
# must say: locales/es/wordings/default.ftl:4: -body is there twice; keep one

-body = pecho
-body = seno
