# A function of Fluent.
# must say: en, line 5, step-express.title: functions such as NUMBER() do not exist here; numbers come ready

step-express =
    .title = { NUMBER(1) }
