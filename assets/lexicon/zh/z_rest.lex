# What is left: a plain statement that no act has claimed. It is read last, so that every other act
# has had its say.

@guard no_statement
  unless (道理|越 ~6 越|不必|不用|不是您|没听|听不|总要)
  unless 一百 个 心 | 一点 时间
  unless (您|你|可|请) ~1 千万
  unless (里|在家|家) 吗
  unless (不|没) (?|/) [他|她]
  unless 我们 ~2 (会|来|马上|这就|把|给|帮|去|先|再|可以|能|都会|一定|理解|知道|一起|这边|没)
  unless (我<not 们>|咱<not 们>|你|吗|?|呢|吧|谁|什么|怎么|哪|啥|几号|几点|几位|几楼|多少|是不是|有没有|能不能|对不|好不|行不|…|!|嘛|咧|呗|哈哈)
  unless (请(您|问|讲|说|稍|等|放|留)|麻烦|<thanks>|<sorry>|祝|欢迎|恭喜|劳驾|再见|您好|久等|好的|辛苦|打扰)
  unless (隔壁|对面|别家|那家|他家|违约|赔|您家那|那户|那位|不急|没办法|到底|有够|今天非|再不|不然|否则|要不|如果|要是|若|万一|恐怕|不好意思|糟|坏人|笑死|猪|鬼|不敢|不便|不方便|评)
  unless (应该|好像|估计|可能|也许|猜|多半|说不定|大概吧|反正|随便|爱|怪|凭|谁|自己|活该|法院|原话|有种|懒|烦|傻|笨|骗|最好|第一|绝对|保证<not 金>|包您|稳赚|闭眼|底价|佣金|提成)
  unless (您|他|她) ~2 (说|讲|想|要|觉得|打算|希望|着急|急|生气|担心|放心|放松|别|不用|不必|理解|辛苦|真|太|问得|这么|听|记|先)
  unless (联系您|通知您|告诉您|回您|答复|回复|给您|帮您|替您|为您|陪您|跟您|向您|打给|派|上门|处理|跟进|转告|转达|留言|主管|经理|领导|主任)
act inform
  unless-act-turn offer_help interrogate rush mechanical_yes mumble slang chat_joke coarse sarcasm badmouth_caller shout_colleague nickname refuse_bluntly plead_ignorance busy_brush_off closing_time_brush_off order_caller demand_repeat vague_delay excuse passive_minimal blame_customer blame_others argue dare threat overpromise bluff leak_private leak_secret change_terms slander_rival boast pushy guess_name bare_wei brief_colleague voicemail_text read_back signal_visitor defer_personal leave_message_request ask_to_fetch introduce_project state_due follow_up_check wrong_number_help correct_record visitor_excuse give_route
  unless-act ask_to_hold itemise_fee
  when mid after_hold
  use no_statement
  unless 可以 ~1 (去|都|看|比|问|说|讲|先)
  at-least 8
  + <num>(号|楼|元|块|平|坪|层|栋|折|成|间|套|度|公里|米|岁|年|张|户|席|部|台|班|万|蚊|千|百|公斤|页|辆|瓶|盒|盏)
  + <word>{3,9}<num>点
  + <num>点[半|<num>分] <word>{3,9} /
  + (两|二|三|四|五|六|七|八|九|十|百)(个|次|种|项|条|位|份)
  + (只|能|可以|最多|至少) ~2 <num>(天|小时|个月|年|分钟)
  + (每天|每周|每季度|每个月|每月|每年|每半年|每隔) ~8 (一次|一遍|一趟|一回|<num>次)
  + (多退少补|先到先得|随到随办|按实结算|凭票|以旧换新)
  + <word>{2,6} <when> ~2 (翻修|改造|整修|施工|更换|清洗|检修|重铺|补种)
  + (不用|无需|不需|不需要|不必) (登记|预约|押金|签字|付费|排队|带证件|另付)
  + (宠物|狗|猫|货车|孩子|访客|装修|垃圾|快递|电动车|自行车|推车|轮椅) ~1 (要|得|必须|不能|不准|只能|可以|走) <word>{1,6} /
  + (全免|免费|另算|另计|另收|包在内|含在内|不收费|不收钱|不另收)
  + (我们|这边|小区|物业|本店|社区) ~2 没有 ~10 (服务|项目|业务|安排|要求|限制)
  + 我们 (查|看|调|问)(了|过) ~6
  + <num>号 (出|寄出|发出|公布|到期|截止|开始|结束|开放)
  + <word>{2,9} (正常|合格|有效|放行了|通过了|缺货|到货|朝南|朝北|满了|空着|有货|没货|断货|延误|取消了|恢复了|出来了|修好了|关好了|换好了|有坡道|靠窗)
  + (<clock>|<day>|<often>) <word>{1,9} (开|关|停|到|有人|休息|上班|下班|开门|关门|装车|发车|出货|领|取|消毒|开放|截止|结束|开始|上课|放学|停水|停电|开会|举行|入住|交房|交屋|到货|能入住|可以领|可以来取) ~2 /
  + <notafter 您|你> <not 您|你><word>{2,8}(可以|需要|须|不得|必须|只能|不收|免费|包含|含|附|凭|一律|照常|停用|关闭|营业|不影响|都有|也有) <word>{2,8} /
  + / (请勿|勿|不得|只能|凭|一律|需) <word>{2,9}
  + <word>{2,6}(在|位于|放在|设在|装在) <word>{2,6} /
  unless-act ask_name_again decline_politely say_absent give_extension propose_time_place offer_message give_deadline admit_limit announce_transfer hold_reason_time empathise admit_fault praise thank_feedback confirm confirm_person reconnect_after_cut ask_to_note ask_repeat
  unless-sentence (还是|哪|几) ~12 (吗|呢|?)
  unless (高|低|快|慢|早|晚|大|小|多|好|近|远|便宜|轻|安静) ~1 一点
  unless-sentence 还是
  unless (占用|耽误|第四条|第五条|几个盘|往下|继续|接着|当然可以|调出来|也有问题|贴停用|信息都在|路上|空位|来看|没有政策|流程|恢复您|还没谱|看着办|没关系|不方便|一个姓|个姓|家里人|再跟|再给|道您|委托|排后备)

# The same at the end of a call and in one the house makes, where an hour or a sum is told.
act inform
  unless-act-turn offer_help leave_message_request voicemail_text state_due confirm_person propose_time_place brief_colleague read_back
  unless-act ask_to_hold
  when closing outbound_first
  use no_statement
  + <word>{3,9}<num>点
  + <num>点[半|<num>分] <word>{3,9} /
  + (<clock>|<day>|<often>) <word>{1,9} (停水|停电|停气|检修|抢修|施工|消毒|开放|恢复|值班|领|可以领|来领|开会|举行|盘点) ~3 /
  + (值班的|夜班|夜里值班) ~2 是 <word>{1,4} /
  + (二十四小时|24小时|全天|夜里|半夜|七点前|晚上) ~2 [都] ~1 有人 ~2
  unless (占用|耽误|见|再打|联系|打给|等您|拜访)
  unless-act give_deadline next_contact reassure_action ask_convenient follow_up_check

# Where the craftsman is, what he does before he comes; who has rung; what to do with hand or tap.
act inform
  unless-act-turn offer_help leak_private brief_colleague read_back rush sarcasm order_caller refuse_bluntly voicemail_text leave_message_request wrong_number_help blame_customer visitor_excuse
  unless-act ask_to_hold
  when mid after_hold closing
  + (师傅|技师|司机|电工|水电|维保|工人|人员|快递员|外送员) ~4 (在路上|在赶来|派出去了|正在路上|在赶过去|在楼上|在处理|忙完 ~6 就) ~3
  + (您|他|她) [的] (太太|先生|父亲|母亲|爸爸|妈妈|家人|女儿|儿子|同事|邻居|室友) ~6 (打来|来过|接过|来电|问过|签收) ~8
  + (公司|厂商|快递|物流|对方|搬家|装潢|装修) ~6 (打来|来电|来)(问|说|讲|通知)过 ~8
  + 记得 ~1 (把|带|关|锁|按|拔) ~10
  + (早上|上午|下午|平日|周末|晚上|周<num>|星期<num>) ~2 (或|和|跟|到|至) ~4 (都行|都可以|都成|均可|皆可|都能) ~1
  + 可以 <word>{2,9} , 也 (可以|能|行) <word>{2,8}
  + (走|分|有)(两|三|几|<num>)(个|种|条) (渠道|办法|方式|途径|选项|时段|方案) ~2
  unless (我<not 们>|吗|?|呢|吧|谁|什么|怎么|哪|你|麻烦您|请您|能不能|要不要|叫您|请问)
  unless-sentence (还是|对吧|对吗|没错吧)
  unless (别|不要|不用|请按)
# Ways heard of late.
act leak_private
  use formal
  + (<notafter 其|吉> 他|她|他先生|她先生|他太太) ~6 (失业|被裁|裁员|被炒|炒鱿鱼|被开除|开除|被辞退|下岗|破产|法拍) ~2 (了|,|.|!|<not <word>>)
  needs-turn (<num>|那户|那家|那个|隔壁|楼上|楼下|对门|<surname><title>)
  unless 失业(保险|补助|补贴|金|证|登记|给付)
  unless-turn (您说|您提到|听您|难过|理解|吗)
  beats inform
act blame_customer
  use civil
  + 自己 不 ~1 (看|问|听)(清楚|明白|仔细) , (现在|这会儿|到现在|事后) ~4
  unless (吗|?|如果|要是)
act rush
  + (可以|能不能|能|可不可以|麻烦) [您|你] ~1 [直接] (讲|说) 重点 [吗|好吗|行吗]
  + (前面|后面|其他|刚才) 那些 ~1 (不用|别|不要|甭) (讲|说) [了]
  + (不要|别|甭) 再 (问|说|讲|吵|啰嗦|念) 了
  unless (他|她|师傅|孩子|没关系|您先)
  unless-turn (谢谢|对不起|请您)
act refuse_bluntly
  + 就 [是] 规定 (这样|如此|是这样) [啊|啦|嘛|的]
  unless-turn (帮您|替您|不过|但是|可以改)
act guess_name
  when first_turn first_turn_late mid
  + (您|你) (一定|肯定|准|应该) 是 ~8 , [您] 姓 <surname> (对不对|对吧|吧|是吧|没错吧)
act interrogate
  when first_turn first_turn_late
  + ^ [喂] [,] <dept> , (说|讲|说吧|讲吧|快说|啥事) [.|!] $
act sarcasm
  use civil
  + (解释|说|讲|念) [了] (<num>|几|好几|八百) (遍|次|回) [了] [,] (你|您) ~1 还 ~1 (听不懂|不明白|没听懂|不懂|没明白|搞不懂)
  unless (吗|?)
act reassure_action
  when mid after_hold closing
  + 我 [马上|这就|现在就|先|再] 去 (问|问问|说说|提醒|劝劝) (他们|楼上|隔壁|对方|邻居) ~8
  + <craftsman> [会|就会] [先] (打电话|打个电话|联系) ~2 (跟|和|与) 您 ~1 (约|联系|确认) ~3
  + 我 ~2 (登记|记|写|列|报) (到|进|入) ~4 (建议|意见|反馈|日志|簿|本|单|表) ~2
  unless (吗|?|没有|不清楚)
  unless-act-turn brief_colleague
  unless-act hold_reason_time
act screen_caller
  when mid after_hold
  + (您|您的|贵) (单位|公司) 是 ?
  + / [您] (单位|公司|贵公司|贵单位|宝号) [是|呢] ?
  + 我 (怎么|好|该怎么|要怎么) (跟|和|向) (他|她|<surname><title>|<surname>工|<surname>师傅) (说|讲|通报|回)
  + 哪位 (找|要找) (他|她|<surname><title>)
  needs-turn (他|她|<surname><title>|<surname>工|<surname>师傅|<surname>顾问|找|转告|通报)
  unless (你谁|干嘛|干什么)
  beats inform
act ask_consent
  when mid after_hold closing
  + (改|换|改排|改约|另排|另约) ~4 (可以吗|好吗|行吗|好不好|可不可以)
  unless (您能|您可不可以|您可以)
act decline_politely
  when mid after_hold closing
  + (恐怕|实在|真的|怕是) [今天|这周|今日] ~2 (排不|派不|抽不)(出来|出|上|上了|开) [人|师傅|了] ~~6
  + (时段|时间|名额|师傅|档期) ~2 (恐怕|可能|都|已经|已) ~2 满了 , (改|换|另|下|候|我) ~8
  beats inform apologise
act brief_colleague
  when mid after_hold
  + / (<surname>工|<surname>师傅|<surname>主任|<surname>经理|主任|经理|师傅|<word>{2,3}|小<word>|阿<word>) , ~8 的 <surname><title> [,] [说|问|想|要|在线上|在线] ~~8 (问|说|想|要|约|找|赶)
  + / (<surname>工|<surname>师傅|<surname>主任|<surname>经理|主任|经理|师傅|小<word>|阿<word>) , [有] (住户|业主|客户|<num>栋|一位 ~3) ~4 (反映|报修|投诉|说|问|讲) ~~20 (姓 <sn>|希望|已经记|赶时间|在线上)
  unless (您好|您贵姓|吗|?|请您)
  unless-turn (您|吗)
  beats inform reassure_action
act admit_limit
  when mid after_hold closing
  + 不是 我 [这边] (能|可以|能够) (讲|说|定|决定|答应|做主|回答|判断) 的 ~~14 (经理|主管|主任|财务|会计|工程师|法务|专员|同事)
  + 我 [这边] ~2 (没有办法|没办法|没法|不能) (作主|做主|拍板|决定) [,] ~3 (问|请示|请|报)
  unless (你|您) 自己
act escalate
  when mid after_hold closing
  + (作主|做主|拍板|决定) [,] (我|帮您|我帮您|我去|替您) ~2 (问|请示|报|呈报|请教) (经理|主管|主任|主委|领导|总干事)
  unless (你|您) 自己
act give_extension
  when mid after_hold closing outbound_first
  + (记一下|拿笔|记录一下|抄一下|记下) ~2 [吗|好吗] , ~4 (电话|号码|热线|分机) 是 <digits>
  unless (手机|私人|我的)
  beats inform
act ask_contact
  + / 您 [的] (手机号|手机号码|手机|电话|电话号码|联系电话|号码) [是|呢] ?
  unless (是不是|登记的)
act address_neutral
  + / (先生|女士|小姐) (怎么称呼|贵姓|您贵姓|请问贵姓)
  unless (您先生|您女儿|那位)
act confirm
  when mid after_hold closing
  + 我 没 (理解|听|记|搞|弄|写)错 (吧|吗)
act read_back
  when mid after_hold closing
  + (就是说|也就是说|您是说) ~~24 (没理解错|没听错|没记错) (吧|吗)
  beats inform
act give_route
  when mid after_hold
  + 您 [会|要|打算] 从 (哪个方向|哪边|哪里|哪个站|哪条路) (过来|来|开过来)
  beats inform
act ask_need
  when mid
  + 对 ~4 (有没有|有什么|有无) (偏好|特别偏好|要求) [吗|?]
  needs (朝向|座向|楼层|户型|格局|景观|面积|坪数|方位|采光)
act ask_detail
  when mid after_hold
  + (您|您是) 是 要 ~6 还是 ~8 ?
  + 请问 您 是 要 ~6 还是 ~8
  unless-act-turn ask_need ask_repeat screen_caller
act resume_after_hold
  when after_hold
  + [让您] 等 [了] (很久|好久|太久|久) 了 (吧|喔|哦) ~3 (不好意思|抱歉|对不起)
  beats apologise
act say_absent
  when mid
  + 人 ~2 在 (开会|外面|工地|现场|路上|外头|楼上) ~~10 (我请他|我请她|我让他|我让她|回您|转告)
  beats inform
act show_willingness
  when mid after_hold
  + (的话|如果 ~8|要是 ~8|若 ~8) 我 (可以|能|帮您|就帮您) ~2 (补|登记|寄|补寄|填|教|办|写|重寄|申请) ~6
  unless (吗|?|不过|但)
  beats reassure_action
act apologise_disturb
  when outbound_first
  + (占|占用|耽误|耽搁|打扰) 您 ~6 时间 ~~4 (抱歉|不好意思|对不起)
  beats apologise
act invite_call_again
  + 再打 这(支|个|通) (电话|号码|分机) ~2 (找我|找我们|给我|给我们|来)
  + (若|如果|要是|万一|假如) ~~8 (请|您) ~1 再 打 ~4 (电话|分机|过来|来) ~2
  unless (断|转|没接)
act admit_fault
  + 是 我 把 ~10 (错|漏|忘|混|反)了
  + 是 我 ~10 (弄错|写错|记错|打错|填错|搞错|看错|漏登|漏记|忘了)
  unless (是不是|吗|?|不是)
