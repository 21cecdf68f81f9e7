# Said in Taiwan only; everything that is merely traditional in script stands
# in ../zh.

@rewrite 塞车 = 堵车
@rewrite 滑鼠 = 鼠标
@rewrite 拍谢 | 歹谢 = 不好意思
@rewrite 撥空 = 抽空
@rewrite 讯息 = 消息

act slang
  use formal
  + (安怎|安抓|沒在怕|母汤|虾米|夭寿|靠谱啦|揪甘心|挺你|凯瑞|很卢|很鲁)
  unless-act badmouth_caller dare

act refuse_bluntly
  use civil
  + / (没辙啦|没法度|免讲|不可能啦|没在做|没有在做) [啦|喔|的] /
  unless-act-turn badmouth_caller argue coarse threat leak_secret change_terms

act plead_ignorance
  use civil
  + / (莫宰羊|不晓得欸|不晓得耶|不知道欸|不知道耶|我不晓得捏|蛤不知道) [啦|喔] /

act offer_help
  when first_turn first_turn_late
  + (有何|有什么) ~2 (指教|查询|贵事)

act screen_caller
  when first_turn first_turn_late mid
  + (您|请问您|请问) ~2 哪里 (找|打来)
  unless-act interrogate

