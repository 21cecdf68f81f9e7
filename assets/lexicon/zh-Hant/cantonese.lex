# Written Cantonese, brought into the wording of ../zh before anything else: the
# templates there then hear it, too. Only what cannot be mistaken in Taiwan:
# 仲 alone stays (仲介), so does 唔 alone (a hum).

@rewrite 唔该晒 | 唔该哂 = 谢谢
@rewrite 唔该 = 麻烦
@rewrite 多谢晒 | 多谢哂 = 多谢
@rewrite 唔好意思 = 不好意思
@rewrite 唔好收线 = 别挂
@rewrite 唔紧要 = 不要紧
@rewrite 唔使 = 不用
@rewrite 唔得 = 不行
@rewrite 唔知 = 不知道
@rewrite 唔系咁 | 唔系几 | 唔系好 | 唔係咁 | 唔係几 | 唔係好 = 不太
@rewrite 唔系 | 唔係 = 不是
@rewrite 唔好 = 不要
@rewrite 唔清楚 = 不清楚
@rewrite 唔明 = 不明白
@rewrite 唔熟 = 不熟
@rewrite 唔识 = 不会
@rewrite 唔可以 = 不可以
@rewrite 唔会 = 不会
@rewrite 唔修 = 不修
@rewrite 唔关 = 不关
@rewrite 唔方便 = 不方便
@rewrite 唔够 = 不够
@rewrite 唔到 = 不到
@rewrite 唔满意 = 不满意
@rewrite 系咪 | 係咪 | 系唔系 | 係唔係 = 是不是
@rewrite 定系 | 定係 = 还是
@rewrite 净系 | 净係 = 只是
@rewrite 得唔得 = 行不行
@rewrite 好唔好 = 好不好
@rewrite 可唔可以 = 可不可以
@rewrite 使唔使 = 要不要
@rewrite 听唔听到 = 听得到吗
@rewrite 听唔清 | 听唔清楚 = 听不清
@rewrite 听唔到 = 听不到
@rewrite 唔喺度 | 唔喺 = 不在
@rewrite 喺 = 在
@rewrite 对唔住 = 对不住
@rewrite 开紧会 = 在开会
@rewrite 冇 = 没有
@rewrite 有冇 = 有没有
@rewrite 冇问题 = 没问题
@rewrite 冇得倾 = 没得谈
@rewrite 嘅 = 的
@rewrite 咗 = 了
@rewrite 嚟 = 来
@rewrite 返嚟 = 回来
@rewrite 返工 = 上班
@rewrite 放工 = 下班
@rewrite 喇 = 啦
@rewrite 畀 | 俾 | 比返 = 给
@rewrite 搵 | 揾 = 找
@rewrite 睇楼 = 看房
@rewrite 睇 = 看
@rewrite 听日 = 明天
@rewrite 听朝 = 明早
@rewrite 听晚 = 明晚
@rewrite 寻日 | 琴日 = 昨天
@rewrite 而家 | 依家 | 家下 = 现在
@rewrite 几时 = 什么时候
@rewrite 几多 = 多少
@rewrite 几耐 = 多久
@rewrite 点解 = 为什么
@rewrite 点样 = 怎样
@rewrite 点称呼 = 怎么称呼
@rewrite 乜嘢 | 乜野 | 咩嘢 = 什么
@rewrite 咩事 | 乜事 = 什么事
@rewrite 做乜 | 做咩 = 干嘛
@rewrite 咩话 = 什么
@rewrite 边个 = 谁
@rewrite 边位 = 哪位
@rewrite 边度 = 哪里
@rewrite 边间公司 | 边家公司 = 哪家公司
@rewrite 边间店 | 边家店 = 哪家店
@rewrite 边日 = 哪天
@rewrite 边座 = 哪座
@rewrite 蚊 = 元
@rewrite 同你 = 跟你
@rewrite 同您 = 跟您
@rewrite 仲有 = 还有
@rewrite 仲要 = 还要
@rewrite 仲未 = 还没
@rewrite 啱啱 | 头先 = 刚刚
@rewrite 打返 | 覆返 = 打回
@rewrite 佢哋 = 他们
@rewrite 我哋 = 我们
@rewrite 你哋 = 你们
@rewrite 佢 = 他
@rewrite 呢度 = 这里
@rewrite 呢边 = 这边
@rewrite 呢个 = 这个
@rewrite 嗰度 = 那里
@rewrite 嗰 = 那
@rewrite 咁多 = 这么多
@rewrite 快啲 = 快点
@rewrite 慢啲 = 慢点
@rewrite 大声啲 = 大声点
@rewrite 讲多次 | 讲多一次 = 再说一次
@rewrite 等阵 | 等一阵 | 等等先 = 等一下
@rewrite 阵间 | 一阵间 = 待会
@rewrite 迟啲 = 晚点
@rewrite 得闲 = 有空
@rewrite 攞 = 拿
@rewrite 系呢度 = 在这里
@rewrite 地下大堂 = 一楼大堂
@rewrite 请问阁下 = 请问您
@rewrite 话听 = 说听
@rewrite 话明 = 说明
@rewrite 收声 = 闭嘴
@rewrite 揿 | 撳 = 按
@rewrite 掣 = 键
@rewrite 讲紧 = 在讲
@rewrite 唔得闲 = 没空
@rewrite 有冇搞错 = 有没有搞错
@rewrite 唔识字 = 不识字
@rewrite 识唔识 = 识不识
@rewrite 讲极 = 讲来讲去
@rewrite 冇计 = 没办法
@rewrite 做嘢 = 做事
@rewrite 下昼 | 下晝 = 下午
@rewrite 朝早 = 早上
@rewrite 口讯 = 口信
@rewrite 大掣 = 总闸
act offer_help
  when first_turn first_turn_late
  + (有咩|有乜|有咩嘢|有乜嘢|有什么) ~3 (帮到|帮得到|可以帮) (您|你)
act address_by_surname
  when mid after_hold closing
  + / <surname>(生|太) , ~3
  unless <surname>生 (病|日|产|气|意)

act say_absent
  when first_turn first_turn_late mid after_hold
  + <surname>(生|太) ~2 (不在|在开会|出去|放假)
  unless (不在吗|如果|要是)
