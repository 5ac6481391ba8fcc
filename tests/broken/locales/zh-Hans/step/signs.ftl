# Signs of other languages.
# must say: locales/zh-Hans/step.ftl:14: step-express.title: write ， rather than ,
# must say: locales/zh-Hans/step.ftl:14: step-express.title: write ； rather than ;
# must say: locales/zh-Hans/step.ftl:14: step-express.title: write ： rather than :
# must say: locales/zh-Hans/step.ftl:14: step-express.title: write ？ rather than ?
# must say: locales/zh-Hans/step.ftl:14: step-express.title: write ！ rather than !
# must say: locales/zh-Hans/step.ftl:14: step-express.title: write 。 rather than .
# must say: locales/zh-Hans/step.ftl:14: step-express.title: write “ ” rather than "
# must say: locales/zh-Hans/step.ftl:14: step-express.title: write （ rather than (
# must say: locales/zh-Hans/step.ftl:14: step-express.title: write ） rather than )

# en: 8286302a
step-express =
    .title = 按压 , ; : ? ! . " ( ) 松开
