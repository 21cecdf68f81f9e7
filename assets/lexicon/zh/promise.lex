# What will be done, by when, by whom; and a no with a way on.

# What looks like a promise of action and is none.
# An hour that is no promise to the caller.
@guard plain_hour
  unless 到 ~6 支援
  unless 哪 [一] 天
  unless <notafter 请他|请她> (最后|营业|门诊|挂号|服务) ~4 <clock>
  unless (请|让|叫) (他|她) <when> ~2 (回拨|回电|打)
  unless (您|你) ~10 (今早|早上|昨天|刚刚|今天) ~1 (修好|换好|装好|办好|弄好|到) ~1 了
  unless 下班 再 (过来|来)
  unless <when> 才 (回|到|来|上班)
  unless-sentence (停水|停电|停气|公告|例行|年检|检修|抢修|保养|整修|改造|供电局|自来水) ~~16 恢复
  unless <when> 才 (回|到|来|上班)
  unless <clock> [之前|前] ~1 (收到|送到|交来|缴) ~1 (就|当天)
  unless (退款|入账|退费|到账) ~1 (要|得|需要|需) ~1 <span>
  unless 下班前 ~1 我 还
  unless-sentence <notafter 不|敢|法|能|难> (保证|百分百|打包票|拍胸脯|绝对|担保|永远) ~~8 (修好|好|修利索) | (准|绝对|百分百|一定) ~2 (修好|修利索|好) , ~4 (永远|以后|绝)
  unless (一天到晚|好安排|迟到|才算数|就到这里)
  unless (修|装|换|验|办)(完|好) ~6 我 ~3 再
  unless (他|她|师傅) ~1 <when> ~1 会去 ~1 (你们|您们)

@guard plain_promise
  unless (怎么|如何|怎样) ~3 (帮|替|给) 您
  unless 咱们 ~1 先 ~1 (把|关|开)
  unless 我来 (教|带|陪) 您 [<tail>] /
  unless-sentence (准备好|备好) ~~12 (等您|候您|恭候|接您|找我) | (到了|来了|来的时候) ~~16 (准备好|备好)
  unless <craftsman> 上门 的
  unless (阵间|陣間)
  unless / (这就|马上|现在就) (给|帮|替|为)您 安排 [上|<tail>] /
  unless 我 (得|要|须|需要) ~1 [先|再] (问|查|看|确认|请示|核)
  unless 我 没 跟
  unless 我 ~1 (刚|刚刚|刚才) ~1 (去|问|查|打|跟)
  unless (处理|做|回|说)得
  unless 联系(他|她) /
  unless 我 没 跟
  unless (处理|做|回|说)得
  unless 联系(他|她) /
  unless 我 没 跟
  unless (处理|做|回|说)得
  unless 联系(他|她) /
  unless 我 没 跟
  unless (处理|做|回|说)得
  unless 联系(他|她) /
  unless 我 没 跟
  unless (处理|做|回|说)得
  unless 联系(他|她) /
  unless 我 没 跟
  unless (处理|做|回)得
  unless 联系(他|她) /
  unless 我 没 跟
  unless (处理|做|回)得
  unless 联系(他|她) /
  unless (处理|做|回)得
  unless 联系(他|她) /
  unless (哪位|哪个|谁) ~2 <craftsman>
  unless 我 (马上|这就|现在就|立刻|立即|现在|这就去|马上去|来) (帮您|替您|给您|为您)
  unless-sentence ^ (嗯好|嗯|好|好的|没问题|好嘞|行) [,] 我 (这就|马上|现在就) 去 (办|弄|处理)
  unless (单|书|单子|账单) ~4 (寄|发)给您[了|的]
  unless 我 [先] 拿 [个] 笔
  unless [这件|这事|此事] 交给我 ~1 我
  unless (给您|帮您|替您) 约 <day>
  unless 把 ~4 号码 ~4 报 ~2 (给|一次|一遍)
  unless 我 ~1 都 ~1 (抄|记|写)(起来|下来|下|好)
  unless (念|读|唸) ~2 给 您
  unless-sentence (不敢|不能|没法|不好) ~6 (答应|承诺|保证|做主) ~~20 (帮|替) 您 ~1 (打听|问|申请)
  unless 乐意效劳
  unless (也|都) ~1 能 ~2 (帮|替|陪) 您
  unless 给您 (去|来) [个] 电话
  unless-sentence (没问题|可以|当然|当然可以|好嘞|好呀|好啊|行|成) [的|啊|呀|啦] [,] [<neutral>|<sn><title>] [,] 我 ~1 (这就|马上|来|现在就|立刻|立即|现在|就) ~2 [帮您|替您|给您|为您|帮你|去] ~1 (登记|查|办|处理|安排|弄|看看|看|问|改|记|翻|报) ~6 [, (请问|您|先生|女士|麻烦|请您|小姐) ~~16] $
  unless-sentence <notmine> ~~16 (帮|替|给) 您 ~2 (问|查|找|确认|打听|请教)
  unless 我 ~1 (没法|不能|没办法|无法|不敢|不便|不好)
  unless (这样|这|也) ~1 我 好
  unless (好|才|方便) ~1 记 [在|到|上|下]
  unless-sentence (不过|但|但是|要不|要不然) ~2 [我] ~1 可以 ~2 (帮|替|给|为) 您
  unless (不知道|不晓得|不敢|不便|警报|没 ~1 请教|慢慢来|呈|重发了|帮我|约好|打扰)
  unless (请|让|叫|找|由) ~10 (跟|和|给|为|同) 您 ~1 (说|讲|谈|解释|解答|聊)
  unless 保管好了
  unless 都 派出去
  unless 我 ~1 可以 先 (帮|替|给) 您
  unless (问|问看看|问问|请示|请教) ~2 <boss>
  unless (合约|合同) ~4 写好看

@set dowell = 考虑|研究|讨论|评估|检讨|改进|改善|弄|处理|联系|联络|汇报|跟进|登记|安排|派|请|叫|让|通知|核实|核对|确认|查|问|去|来|办|反映|报|报修|记录|记|补|调|修|看|写|发|寄|送|改|盯|督促|催|催促|上报|申请|落实|解决|更新|转达|协调|沟通|建|填|留意|拿|翻|拍|换|关|开|打听|准备|整理|重启|测试|对接|了解|跑|印|复印|传|协助|帮|找|退|取消|取|收|检查|排查|清理|打扫|扫|录|提交|交给|送修|回访|巡|念|陪|补发|预约|约|下单|派单|派工|做|贴|打印|代收|保管|补办|备注|加急|加派|标注|取回|存|备份|抽查|查清|追|抓|守|签收|记下|问问|查查|追踪|请教|调阅|调取|开单|开门|开通|处里|跟催|转寄|提醒|加|量|教|开|刷|拆|装|焊|推|接水|关掉|关上|关总|关阀|关水|复查|跟踪|续|登
# What the two general blocks below share.
@guard not_the_promise
  unless-turn (排满|排不(出|上|开)) ~~14 我 (先教|帮您换)
  unless-turn (念|读) ~2 明细
  unless <craftsman> [要|得|需要|想] ~1 (上门|过去|到府|来) (要|需要|得|时|前|费|的|,) ~~6 (您|请问|地址|住|几|哪|找谁)
  unless <craftsman> (要|得|需要|想) (上门|过去|到府|来)
  unless 我来 ~1 (办|弄|跑|搞定|处理) [<tail>] /
  unless 交给 我 ~2 (处理|办)
  unless-sentence (不用|不必) ~2 自己 (跑|来)
  unless (请|让|叫|找) ~10 (跟|和) 您 (通话|算|聊)
  unless-sentence (行吧|好吧|勉强)
  unless (想请|请) (您|你)
  unless / 我叫 (小|阿|老)
  unless 我好 ~1 接着
  unless <notafter 我> 可以 (帮|替|给|为|代)
  unless 我可以 [先|再|代] (帮|替|给|为) 您 ~4 (登记|写|转|传|留|换|改|申请)
  unless 我 也 可以
  unless (帮您|替您) ~2 问 (他|她)
  unless (打电话|打个电话|去个电话|回个电话)
  unless-sentence (不用|不必) ~2 (记|写|抄)
  unless 跑 一趟
  unless (帮您|替您|为您) 跑
  unless 一起 ~6 (解决|想办法|面对|想|找|看|查)
  unless (偷偷|私下|私底下|悄悄)
  unless (替您|帮您) ~1 (记下|写下|转|留)
  unless (帮您|替您|给您) ~2 (投进|送上|放进|带上)
  unless 弄 [<tail>] /
  unless 我们 ~2 就 (上来|过来)
  unless 继续 (看|说|讲)
  unless 我 给您 (写上|写|去) /
  unless 一项一项 写
  unless 我 去 请 (他|她)
  unless 我 可以 (印|传|发|寄|送|查|念|打印|写) ~2 给
  unless (<boss>)
  unless <notafter 跟|和|向|给|同> (工程部|他|师傅|经理|财务|主管|他们) ~2 (说|讲|回复|答复|<notafter 电> 话)
  unless (查|找|办|做|修|来|去|安排|派|处理)不(到|了|好|成|完)
act reassure_action
  unless-act-turn greet identify_dept state_purpose wrong_number_help
  unless-act state_due resume_after_hold escalate
  when mid after_hold closing
  unless 我好 (帮|替) 您 通报
  use plain_promise not_the_promise
  + (我|我们|这边|咱们|我这边|我这就|我现在|我立刻|我马上|我来|我去|由我) ~3 (会|马上|立刻|立即|这就|现在就|现在|就|先|先去|来|去|再|亲自|尽快|第一时间|今天|明天|赶紧|即刻|随即|随后|稍后|待会|一定|已|已经|正|正在|这两天|今晚|顺便|也|全程|负责|继续|一会儿|再去|赶快|要去|按) ~4 [帮您|替您|给您|为您|帮你|把 ~10|跟 ~6|向 ~6|和 ~6|同 ~6|到 ~6|上去|下去|过去|去|请 ~6|让 ~6|派 ~6|叫 ~6|找 ~6|与 ~6|对 ~6] ~2 <dowell>
  unless-turn (不清楚|说不准|说不好|不确定|没把握|怕误导您) ~6 , 我 [先] 去 问
  unless (好了 再 给|问谁|第一天|还是|看过|回访|优先|就能 登记|先 看 ~4 (户型|格局))
  unless <craftsman> (上门 [之]|想 ~4 过|上门 ~1 联)
  + (我|我们|这边) ~2 (帮您|替您|给您|为您|帮你|替你|帮她|帮他) ~4 <dowell>
  unless 念 ~2 (明细|账单|一下)
  unless 接给
  unless (去|先) ~1 (跟|和) (他|她) (说|讲)
  + (我|我们) (派|请|让|叫|安排|通知|找|喊|联系|催) ~4 <craftsman> ~10
  + (已|已经|马上|立刻|这就|现在就|立即|现在|刚才|刚刚) ~3 (安排|派|通知|登记|联系|报|记录|派单|上报|转给|交给|反映|请) ~10
  + (会|马上|立刻|这就|尽快|今天|明天|下午|上午|稍后|待会) ~6 (有人|有师傅|派人|师傅|专人|<craftsman>|工程部|同事) ~8 (上门|联系您|过去|去|到|处理|看|跟进|修|上来|到府|检查|来|联系|跟您|回复|给您)
  + <craftsman> ~8 (上门|过去|到府|到场|去府上|会去|会到|马上到|去看|来看|正在查|上去看|去处理|去检查|会过来|上楼|到您家)
  + <craftsman> ~8 到 (您|你|现场|府|楼下|场|门口)
  + (我|已经|已) ~4 (跟|和|向|给) <craftsman> ~3 (说|讲|交代|打过招呼|反映|联系) [过|好] 了
  + <craftsman> ~4 在 (路上|赶过来|赶去|赶过去|过去的路上)
  + (这件事|这事|这|此事|这个|您的事|后面|全程|接下来|由) ~3 (由我|我来|我会|我) ~6 (跟进|负责|处理|盯|跟到底|办|跟|安排|跟着)
  + (我|我们) ~3 (会|一定|再|都会) ~3 把 ~12 (告诉|报|转|交|处理|写|记|送|发|寄|给)
  + 您 (放心|的放心) ~~6 (已|我|我们|会) ~8 (登记|派单|处理|跟进|安排|派|盯|查|通知)
  + (以后|今后|下次) ~2 (一定|会|我们会|保证) ~3 (注意|改|改进|避免|提前|留意)
  + 我们 (会|一定|一定会) ~1 (改进|改善|检讨|注意|反省|改)
  + (我|我们) ~2 会 ~6 (考虑|研究|讨论|评估|检讨|改进|改善|反省|注意)
  + (我|我们) ~2 (试试看|试试|尽力|尽量|想办法|想想办法) (<tail>|<not <word>>)
  + (我|我们) ~3 (盯着|守着|跟着|看着) ~6 (进度|单子|修|处理|他们|直到|完)
  + (我|我们) ~2 (去|来|亲自去|上去|下去|过去) ~3 (看|查|问|翻|拿|取|跑|催|关|开|处理|核实|了解|确认|找|接)
  + (就|我) (派单|派工|派人|下单|报修) (了|<not <word>>)
  + (正在|在) ~2 (处理|跟进|排查|抢修|查|协调|核实) (中|了|当中|<not <word>>)
  + (今天|今晚|明天|下午|上午|尽快) ~4 [一定] ~3 (派人|有人|安排人) ~6
  + 我 ~2 好 (给|帮|替) 您 ~4 (寄|送|发|安排|登记|办|留)
  + (我|我们) (让|派|叫|请) (人|同事|专人) ~2 (去|来|上门|过去|上去|量|看|查)
  + (我|我们) ~4 给 (<craftsman>|他们|厂家|工程部|供应商|电梯公司|对方) 打电话
  + (我|我们) ~6 教 您
  + (前一天|到时|到时候) ~3 [我|我们] ~2 提醒 您
  + (我|我们) 可以 [先|去|帮您] (问|查|核实|打听|确认)
  + (人|师傅|保安|电工|水电|技师|救援) ~1 (马上|立刻|这就|随后|已经) ~1 (到|来|上来|过去|过来|出发) (/|<tail>|了)
  + (我|我们) ~6 把 ~14 (发|送|寄|传|递|写|放|准备|做|办|清|装|补|登|列|加|报|存|抄) (到|给|好|完|上|进|去|掉|在|入)
  + <thing> 我 ~2 (送|寄|发|拿|带|传|放|写|准备|印|开) ~2 (上|过|到|给|好|去|在)
  + (我|我们) ~3 (写进|记进|列入|加进|列进|报进|写到|补进) ~6
  unless 啱啱
  + 我 (马上|这就|现在就|立刻) ~1 (写|准备|打印|印|装|做|开|备) (好|出|完|一|两|张)
  + 我 ~2 去 (改|换|补|关|催|盯|拿|送) ~1 (过来|好|上|掉|<not <word>>)
  unless (想办法) [<tail>] /
  unless <boss>
  unless-act brief_colleague interrogate
  unless (吗|呢|?|好吗|好不好|吧 [?]|可以吗)  <not 。>
  unless (您|你) ~2 (自己|先|去|可以) ~4 (查|看|问|办|找|处理)
  unless (我|我们) ~2 (不|没|别|不能|没法|无法|不会|懒得|才不|哪) ~4 <dowell>
  unless (转到|转接|转过去|转给 ~8 (接|听|工程|财务|展厅)|<notafter 直> 接过去|接听|接到 ~3 (展厅|那儿|那里))
  unless (打给您|打给你|回电|回拨|打回|打过去|再打|给您打电话|打电话给您|复电|回您电话|拨给您|拨过去) ~4 $
  unless (重复|复述|核对一下|核对一遍|念一遍|对一遍|跟您核对|跟您对|重申|再念)
  unless (转告|转达|留言|口信|带到|字条|便条|交给他|交给她|告诉他|告诉她|跟他说|跟她说|转交|交到他)
  unless (等您|等着您|接您|陪您|恭候|候着)
  unless (稍等|稍候|别挂|半分钟|几秒|<num>秒|一分钟|<num>分钟) <not 内|到|后|就|可以|以>
  unless (改成|改为|更正|改过来|改好|已改)
  unless (昨天|上次|上个月|去年|上周|前天) ~8 (就|已经|来过|去过)
  unless (他|她|他们|别家|开发商) ~3 (来|去|会|说|让我|自己)
  unless (您|你) ~2 [要是|如果] (没空|来|过来|到) ~2
  unless [要|先] 您 先 (付|交|定)
  unless-act wrong_number_help brief_colleague voicemail_text badmouth_caller rush threat dare sarcasm overpromise change_terms leak_private leak_secret pushy ask_to_hold hold_reason_time signal_visitor visitor_excuse defer_personal state_purpose vague_delay excuse refuse_bluntly argue shout_colleague blame_customer slander_rival mumble bluff correct_record read_back apologise_late
  unless-act ask_to_fetch busy_brush_off
  unless (让我|他叫我|他让我) ~3 (转告|告诉)
  unless 我 ~3 (听|说|讲|认|理解|猜|知道|明白|在听|记着|记下|记得)
  unless (我|我们) 来 (上班|晚|接班)
  unless 说 ~3 (一声|慢)
  unless (昨天|刚才|前天|以前|从前|小时候|也是)
  unless 把 ~8 转给
  unless 叫 (您|你)
  unless 给您送
  unless (已经|已) ~8 好了
  unless 我 ~4 (拨|打)(过|回)来
  unless 请示
  unless 好 (上门|联系|过去|找|称呼)
  unless 过意不去
  unless 我怕
  unless (查到了|核实了|乐意|正在记)
  unless (处理|修|遇到|遇|办|碰到|做)过
  unless (什么时间|什么时候|几点|哪天|只是)
  unless (拨|打|回)(回去|过去|过来)
  unless 给您 ~2 (打|回|拨) ~3 电话
  unless (通知|告诉|告知) 您 ~2 (结果|进度|进展|消息)
  unless (问|请示)(他|她)
  unless 上门 (时间|费|服务|收费)
  unless (通知书|通知单|账单) ~6 已
  unless 请 ~8 来 (跟|给|接|答|讲|听)
  unless (看|问)(他|她) ~4 (在|不)
  unless (再联系您|再跟您|再给您打|再约|再与您|再联络)
  unless (已经|已) ~1 (写|听|明白|理解|知道)
  unless 给您 (看|讲|说|介绍|报|拆|算|听|一个) ~2
  unless 我 叫 ~3 (他|她) ~4 (别|不)
  unless-act closing_time_brush_off
  unless-act change_terms

# What stands after a question or a guard word of the general block.
act reassure_action
  unless-act-turn greet identify_dept state_purpose
  unless-act ask_to_hold state_due resume_after_hold escalate
  when mid after_hold closing
  + (我|我们) ~2 (马上|这就|立刻|现在就|现在|立即) ~4 (请|派|让|叫|通知|联系|安排|去|帮您|替您|给您|为您|上去|过去|下去|补上|核实|登记|处理|查|调|报)
  + (我|我们|先) ~4 (派单|派人|派工|派师傅|派锁匠|派水工|派电工|派保安)
  + (我|我们|这边) ~3 (帮您|替您) <not 转|接|留|带|捎|传|打|回|拨|念|重|核|确|改|更|覆|复|说|介|算|问候|做|取消|拿主|代>
  unless 可以 (替|帮) 您 去 (跟|和)
  + 我 ~2 (帮您|替您|给您) ~4 (登记|建|查|办理|处理|申请|记录|问问|问一下|安排|派|留意|找|备注|问)
  + <craftsman> ~8 <when> ~4 (上门|过去|到府|到场|去府上|来看|到您家)
  + <when> ~6 (有人|派人|<craftsman>) ~6 (上门|过去|到场|来看|上去|到府上|联系您|到|去看)
  + (我|我们|这边) ~6 (跟进|跟催|盯着)
  unless-act brief_colleague interrogate
  unless (已经|已|有) ~8 (好了|下来)
  unless (乐意|愿意|核实了|查到了|确认了|记录)
  unless-sentence (稍等|稍候|等一下|别挂|请等)
  unless (把电话|着急|不平|看 (他|她)|约 ~6 <when>)
  unless-act announce_transfer
  unless (稍等|稍候|别挂|请等|请示|转接|接听|转过去)
  unless (吗|?)
  unless-act wrong_number_help overpromise rush threat dare sarcasm brief_colleague voicemail_text refuse_bluntly argue vague_delay excuse mumble bluff read_back correct_record badmouth_caller pushy state_purpose visitor_excuse hold_reason_time chat_joke
  unless (打给您|回电|回拨|打回|打过去|转到|转给)
  unless (他|她|们) ~2 (转告|告诉)
  unless (没|未|没有) ~2 (跟进|盯|跟催)
  unless (没|不能|没法|无法) ~2 (派|安排)
  unless (久等|回来了)
  use plain_promise not_the_promise
  unless-act closing_time_brush_off
  unless-act change_terms

# A day or an hour, and near it an answer or an action of the house.
@set answerverb = 赶到|赶过来|赶去|赶过去|补好|换好|装好|清好|做好|搞定|上来|带师傅|带人|告诉您|跟您联|和您联|与您联|讲给您|说明|回报|报告您|汇报|传给您|说给您听|解决|能去|会去|准备好|弄妥|拿到|到您卡|到您账|到您帐|答复|回复|覆复|回话|回音|消息|准信|答案|回电|打给您|给您打电话|打电话给您|联系您|联络您|告诉您|通知您|通知|回您|告知|给您|给个|给准|上门|派人|到场|到府|会到|到达|恢复|修好|修复|处理|处理好|处理完|办好|弄好|接好|完成|退给|退到|退款|解决|出结果|有结果|进展|有人|送到|寄出|发给|发出|来电|打回|打过去|回拨|回访|弄干净|清理|过去|来修|去修|答覆|到您|修完|过来|交到|开通|补发|拨回|拨给|打电话|跟您说|去看|来看|安排|入账|入帐|到账|退费|退回|汇到|汇给|打到您|转到您|出来|给到
# What both blocks of hours share.
@guard not_the_hour
  unless (<notafter 回|给|跟|到|为|帮|联系> (您|你)|哪|几|什么时候) ~6 (吗|?|呢|方便|呀|合适) <not ,>
  unless <clock> ~2 (到|至) ~4 <clock>
  unless <span> ~2 (回来|到家)
  unless 过 <span>
  unless (也|都|照样|一直|照常|随时) 有人
  unless (每天|每周|每晚|每月|天天|平日|假日|平时)
  unless (希望|想要|要求|想) ~2 <when>
  unless (您|你|请您|欢迎|过来|来) ~2 (<when>) ~6 (来|到|过来|取|拿|带|缴|交|付|去|打来|再打|打过来|找)
  unless (缴|交<not 代|给|待|接|到|流|通|由>|付|缴清|付清|还清|结清|期限|截止|逾期|滞纳|到期|限期)
  unless (休息|上班|营业|办公|开放|施工|开门|关门|值守|下班) ~6 (<clock>|到|至)
  unless (等|等了|已经|用了|花了|拖了|堵了|漏了|响了|堵|过去) <span>
  unless (昨天|前天|上次|上周|上个月|去年|刚才|之前|从|自) ~6 (<when>|<span>)
  unless (停水|停电|开会|会议|讲座|课|活动|施工|消毒|保修|有效|名额|开盘|交房|交付|入住|试营业)
  unless (走|开车|步行|骑|坐|搭|坐车|车程|计程车|出租车) ~6 <span>
  unless (月底|过几天|过段时间|改天|过阵子|下个月) ~4 (再|打给|再打|再联系)
  unless <when> ~4 (在家|方便|有空|有人在家)
  unless (您|你) (说|讲|要|记|约) ~4 <when>
  unless <span> (一次|工作制|制|热线|有人|营业|全天|值班|服务)
  unless <day> (到|至) <day>
  unless 今天 (辛苦|谢谢|麻烦|给您|来电|是|打|早上|的)
  unless (该|应该|本该|早该|原该|本来) ~2 (给|回|打|就|到|来|派)
  unless <when> ~3 (就该|该|已经|已|刚|才)
  unless-sentence (答应您的|您问的) ~~12 恢复
  unless (给|帮|替) 您 ~1 (改成|改到|改为|换成)
  unless (该|应该|本该) ~2 (给|回|打)
  unless (寄放|保管|代收|存放|寄存|停放)
  unless (更正|改成|不是 ~4 我)
  unless (出发|开工|动工|施工)前
  unless (已经|就|早就) ~2 (退到|寄到|送到|到账|退给) ~4 了
  unless <when> ~2 (会|要|才) ~2 (进来|进公司|回来|到公司)
  unless (超过|逾期|逾) ~4 (退|会)
  unless 保证 ~3 <day> ~2 一定
  unless (他|她|您)(妈|妈妈|爸|爸爸|先生|太太|家人)
  unless (能不能|会不会|是不是|有没有)
  unless (您|你) 要 找
  unless 要是 ~8 我
  unless (上|前) ~1 (周|星期|礼拜|个月)
  unless-sentence (要|得|需要|可能要|大概要|约要|恐怕要) ~2 <span> [左右] , ~8 (我|找|查|好)
  unless (修完|装好|弄好|过后|之后) 第<num>天
  unless 可以来看 | 来看看 | 过来看 | 看房 | 看屋 | 看样板
act give_deadline
  when mid after_hold closing
  unless-act-turn state_purpose identify_dept greet identify_org ask_convenient overpromise
  + <span> [内|以内|之内|后|以后|之后|左右|前|里] ~12 <answerverb>
  + <when> ~12 <notafter 吗> <answerverb>
  unless 半天 ~1 (也|都|还|才) ~1 (不|没)
  unless (没法|没办法|没有办法|不敢|不能|无法|不好|难) ~2 (担保|承诺|保证|打包票)
  unless 排不(出|上|开|了|进)
  unless (不必|不用|不是) ~1 [赶] [在] <day>
  + (最晚|最迟|最快|至迟|不超过|最多|顶多) ~3 (<when>|<span>)
  + <answerverb> ~~8 (最晚|最迟|不超过|最快|大约|大概|预计) ~4 (<when>|<span>)
  + <craftsman> ~4 (<when>|<span>) [前|内|左右|之内|以内|就] [能|可以|就] 到
  + / <span> [内|之内|左右|就|后] [能|就|可以] 到 (您|场|府|<not <word>>)
  + <when> [左右] [就] [能|可以|会] (到|恢复|修好|弄好|上门) (了|<not <word>>)
  + (师傅|他|她|技师|工程师|工务|那边) ~4 说 ~1 <num>点 ~2 (能|会|可以) ~1 (到|来|去)
  + <when> [我|我们] 给 您 (去|来|回|打|拨|挂) ~1 (电话|个电话|电)
  + <when> ~8 我 再 ~1 给您 (回音|回话|消息|答复|去电话)
  + (答复|回复|回话|说明|打给您|回电|解释|答案) , <when> [前|之前|以前|左右] [<tail>] /
  + (明天|后天|下周|今天|月底) [就] (汇|退|寄|发|打款|转账|到账) [给您|出去|出] [<tail>] /
  + <span> [内] [就] (交屋|交房|交付|退款|到账|汇款|汇到)
  + <when> [之前|前|以前] ~1 (一定|绝对|肯定|保证) ~8
  + <span> 就 ~1 (到|退|能到) ~2 (您|卡|账|帐)
  + (<clock>|<day>) (前|以前|之前) ~3 (会|一定|能|给|派)
  + (一刻钟|半小时|半个钟头|半个小时) [内|后|之内] ~6 (回|打|给|到|弄|修|处理|联系)
  + (<when>|<span>) ~4 给您 (电话|个电话|去电话|来电话)
  + 话 <when> (上|到|来)
  + (告诉您|回电|打给您|给您回|通知您|回您|给您打电话|给您消息|答复您) ~~3 <when> [前|之前|以前|左右] [<tail>] /
  + <span> [内|后|之内|以后] 您 再 ~10 (就|可以|能)
  + <span> [内|之内] [能] (到账|退款|到帐|退到)
  + (<craftsman>|他|她) ~6 <when> ~4 (能|会|可以) ~2 (去|到|来|过去|过来|上门|到场|跟您|给您)
  + <when> ~4 会 ~3 (跟|给|和|帮|替) 您 ~4
  + <when> ~3 (帮您|给您|替您|为您) ~1 (换|装|修|送|办|寄|查|改|补|弄|清)
  + (<when>|<span>) [内|之内|以内] ~2 (请|让|叫) (他|她|<craftsman>) ~3 (跟|给|和|与|回|打|联系|联络) ~2 您
  unless-act hold_reason_time next_contact propose_time_place state_due defer_personal read_back confirm_person state_purpose pushy rush busy_brush_off closing_time_brush_off threat introduce_project voicemail_text bluff vague_delay give_route badmouth_caller wish follow_up_check refuse_bluntly brief_colleague mechanical_yes order_caller argue excuse sarcasm invite_visit blame_customer
  unless (安排|办|来|修|换|处理)不了
  unless-act apologise_disturb leave_message_request
  use plain_hour not_the_hour

act give_deadline
  when mid after_hold closing
  unless-act-turn state_purpose identify_dept greet identify_org ask_convenient overpromise
  + <span> (之内|以内|内) , ~16 (退|到|办|回|会|处理|出|解决)
  + <when> ~4 (给|有) (您|你) ~6 (回话|回音|答复|消息|结果|准信|交代|交待|答案|说法|答覆|回复)
  + <craftsman> ~2 <when> (到|上门)
  + (我|我们|这边) ~4 (保证|一定|肯定) ~2 <when> ~4 (能来|来|到)
  + (保证|一定) <when> ~2 (能来|来|到)
  + (掉线|咬断|断|坏) ~~10 <when> ~4 (会|能) ~2 (接好|修好|恢复)
  + (会|在|于) ~2 <when> ~6 (给|通知|回|告诉|联系|派|上门|处理|办|修|答)
  + (下周|下星期|星期<num>|周<num>|明天|后天) (退|寄|发|送|补) (给|到|还|出)
  + (限|给) 我 <span>
  unless (您|你|哪|几|什么时候) ~6 (吗|?|呢)
  unless-act next_contact propose_time_place defer_personal pushy rush voicemail_text bluff give_route state_due sarcasm read_back state_purpose
  use plain_hour

act escalate
  when mid after_hold closing
  + (向|跟|和|给|同|让|请|找|报|报给|报告|汇报|呈|呈给|上报|通知|请示|转给|交给|反映给|呈报|知会|联系|请教|告诉|转达给|提交) ~3 <boss> ~12
  + (上报|汇报|报告|请示|呈报|反映|提交|报) ~2 [给|到|上去|至|了|过] ~2 <boss>
  + (我|我们) ~3 (请|让) <boss> ~3 (回|打|跟|给|联系|和) ~2 您
  + <boss> ~6 [会|来|亲自|今天|也] ~4 (亲自|过问|出面|跟您谈|处理|定夺|批|给您答复|跟您联系|回您|决定|看过|重视|已经知道)
  unless (和|跟) <boss> ~2 (确认|商量|讨论)过
  + (我|帮您|替您|先) ~4 (请示|请教) [一下|看看] /
  + 给 ~2 <boss> ~1 (打|拨|去) [个] 电话
  + 我 ~1 (问|请示|请教) [完|过|一下|问] ~2 <boss> <not 了>
  + (跟|向|和) ~2 <boss> ~2 (争取|申请|请求|反映|说说|提)
  + (请|让|叫) (他|她) ~2 (来定|定夺|做主|拿主意)
  + 向上 [级] ~3 (汇报|反映|申请|请示|报告)
  + (往上|上去) 报
  + (提到|提交|提给|报到|送到) ~4 (会议|管委会|委员会|业委会|总部|会)
  + (老总|<boss>) ~4 重视 ~~12 (转给|交给|报给) (他|她)
  + (请|让|由) <boss> ~2 出面
  + (我|我们|会|要) ~2 (上报|呈报|往上报|向上报) (,|.|$|/)
  + 请 ~4 (区域总|总监|总部|领导|公司|总) ~1 (批|定|决定|裁示)
  + (我|我们) ~4 (问|请示|请教) (一下|一声|下) <boss>
  + (我|我们) ~4 (问|请示|问问) (他|她|<boss>|<surname><title>) /
  + 把 ~12 (报给|呈给|写进日报交给|交给|转给|反映给|告诉) ~2 <boss>
  needs (转给|重视|提到|替您|帮您|可以|问过|我|我们|已|已经|会|亲自|汇报|报告|请示|上报|马上|立即|立刻|向上|这就|报|呈|请|让|问|转达)
  unless <notafter 替|帮|为|给|跟> (您|你) ~2 [自己|直接|去|可以] ~4 (找|问|告诉|去|跟) ~3 <boss>
  unless 请问
  unless (有本事|随便|尽管|爱) ~8 (找|叫|告)
  unless <boss> [的] [私人|办公室] [的] (手机|电话|分机|座机|号码)
  unless (转到|转接|接到|接给|转给|转去) ~8 (那儿|那里|电话|$)
  unless (转告|留言|口信|便条|带话|回来就|一回来|交到|转达) ~6
  unless (等|等着) ~3 <boss> ~3 回来
  unless-act say_absent shout_colleague blame_others badmouth_caller brief_colleague leak_secret leak_private dare sarcasm ask_to_fetch confirm_person screen_caller leave_message_request chat_joke nickname excuse busy_brush_off threat interrogate rush
  unless <boss> ~2 (来听|接听|来接|听电话)
  unless 告诉 <surname>
  unless <boss> ~3 (听|看) ~2 到
  unless 别 ~2 (让|跟|告诉)
  unless 我 亲自
  unless 我 (问|请示|请教)过 ~6 了
  unless (给|跟|向) <surname><title> ~2 带到
  unless (老板|经理|上面|<boss>) [他|她|也|已经|刚才] 说
  unless (找|见|和) ~2 <boss> ~4 (有|谈|是|吗|通话|听)
  unless (业主|住户|客户)
  unless (确认|请示|汇报)过了

# ---- A no with regret and a way on ------------------------------------------------
@set cannot = 没有权力|没权力|被订走|被定走|卖掉了|租掉了|通不过|行不通|批不了|办不下来|过不了|没这个政策|没有这个政策|不能|无法|没法|没办法|不可以|不行|不便|做不到|办不到|没有权限|没权限|无权|不许|不允许|不准|不了|没这个权限|不方便|不提供|没有这项|没有这个|答应不了|为难|满了|约满|额满|不支持|不接受|没有办法|免不了|减不了|改不了|超出|不合规定|不符合|未能|不太能|不太行|恐怕不|没有安排|不代|暂不|不承担|没有提供
@set wayon = 还有一户|还有一间|要不要看看|要不要改|不过|但|但是|可以|不如|要不|或者|建议您|换个|替您|帮您|我先|改成|改为|代您|另外|先登记|我帮|我替|我可以|您看|还是可以|也可以|您可|我把|我给您|先记|倒是|有折扣|可以先
act decline_politely
  when mid after_hold closing
  unless-act correct_record
  unless (做不了主|不能做主|做不得主) ~~10 (问|请示|报)
  unless-sentence 权限 , ~1 [我] ~4 (找|请|转|问|请示) ~6
  + (抱歉|不好意思|对不起) ~8 (没有|没|排不出|派不出) ~8 , (最早|最快|只能|要到|得到) ~10
  + (目前|暂时|现在) ~2 (没有|没) ~6 [了] , ~2 我 ~1 (帮您|先帮您|给您|先给您) ~2 (登记|排|记|留意)
  + (没有|无) ~2 (这个|这项|这种|此项) ~1 (政策|规定|服务|先例|优惠|项目) ~~6 (您看|不过|可以|要不|但|我帮|您可以)
  + (不敢|不好|没法|不能) ~2 (说|讲|保证|打包票|答应|承诺|担保) ~~12 (我可以|可以先|不过|但|您可以|我先|我把)
  unless 不敢 (乱讲|乱说|乱答|瞎说)
  + (昨天|前天|已经|刚|刚刚) ~2 (签|卖|订|定|租)(了|掉了|出去了|走了) , ~1 (不过|但|要不|还有) ~12
  + (今天|明天|这周|目前|师傅) ~6 (满档|排满|约满|满了|派出去|排不开) [了] , ~4 (明天|后天|下周|改|最快|要不) ~8
  + (很可惜|可惜|不巧|很不巧|抱歉) ~~12 (订走|定走|卖掉|租掉|没有了|满了) [了] ~~6 (不过|但|还有|要不)
  + (抱歉|对不起|不好意思|很遗憾|遗憾|恐怕|真的很为难|很为难|有点为难|目前|暂时|按规定|按照规定|依规定|规定|公司规定|实在|真的|很想|为难|可惜|见谅|按流程|这边|这项|这个|条款|我|虽然) ~~14 <cannot> ~~25 <wayon>
  unless (作主|做主)
  + (想|愿意) ~6 (可是|但是|但|不过|只是) ~~6 <cannot>
  + (没法|不能|无法|不可以) ~8 [,] ~12 (倒是|另外|不过|但)
  + (恐怕|有点为难|很遗憾) ~~16 <wayon>
  + <cannot> ~~16 (不过|但|但是|不如|要不) ~~6 (可以|您|我|改|换|先|帮)
  + <cannot> ~~10 (抱歉|请谅解|请您谅解|请理解|请包涵|见谅|请多包涵)
  + <cannot> ~~16 (您可以|可以让|建议您|您不妨|可以帮您|可以改|可以换|可以申请|可以先)
  + (我|我们) ~8 (不能|没法|无法) ~4 (承诺|答应|保证) ~~10 (先|我|帮|但|替)
  + (抱歉|对不起|不好意思) ~~8 (没有|暂无|未|不) ~~12 (不过|但|可以|要不|建议|改)
  unless (透露|外传|外泄|告诉您他|提供他|保密|隐私|个资|给您他|私人|不方便说|不能说|不便说|对外|泄露|外透|不方便讲|不好讲|不便讲|住户|业主的|资料|底价)
  unless (听不|没听|听得|信号|线路)
  unless (说|答|讲|听|看) 不准
  unless-sentence (财务|主管|经理|主任|总部|区里|管委会|委员会|公司|董事会) ~2 (批|<notafter 规> 定|核|决定|决议)
  unless 不敢讲 ~~3 我先
  unless (就是|说了|偏) (不能|不行|不可以)
  unless-act refuse_bluntly protect_info argue dare excuse blame_others rush sarcasm ask_repeat vague_delay say_absent badmouth_caller pushy bluff boast overpromise threat closing_time_brush_off order_caller change_terms blame_customer
  unless (您|你) ~4 (不方便|不能来|没法|不能|不行|没空|不便) <not 代>
  beats ask_detail
  unless-sentence 请示
  unless 不能 (瞎|乱|随便)
  unless 不能 替 ~6 (答应|决定|做主|表态)
  unless (能不能|可不可以|方便不方便)
  unless 不便 ~3 (抱歉|请|敬请)
  unless (带来|造成|给您) ~4 不便
  unless 不好意思 <not ,|.>
  unless (不好|不行) ~1 (用|使)
  unless-act hold_reason_time reconnect_after_cut
  unless 评论

act decline_politely
  when mid after_hold closing
  unless-act correct_record
  + (抱歉|对不起|不好意思|遗憾|恐怕) ~~16 (不能|没法|无法|做不到|没有权限|无权|不行|不了|移不了|打不了|减不了|免不了) ~~16 (不过|但|可以|我把|我帮|要不|您看|改)
  + (无法|不能|没法) ~4 (打折|减免|优惠|代签|代收|延期|退|免|提前|更改|修改|取消|破例|通融|赔|移) ~~16 (不过|但|可以|要不|我|建议)
  + 规定 ~4 (不能|不许|不可以|不让|不允许) ~~12 (可以|换|但|不过|让|要不)
  unless-act refuse_bluntly protect_info argue dare excuse blame_others rush sarcasm vague_delay say_absent pushy blame_customer
  unless (透露|外传|保密|隐私|个资|私人|底价|业主的|住户的|资料)
  unless 评论

@set private = 手机|手机号|私人电话|私人号码|私人手机|家里电话|住址|住哪|住址|门牌|车牌|车牌号|姓名|资料|个人资料|个资|隐私|信息|购房情况|名单|号码|电话|工资|底价|成本|佣金|身份|行程|联系方式|病情|内部|合同内容|欠费情况|记录|监控
act decline_politely
  when mid after_hold closing
  unless-act correct_record
  + (抱歉|对不起|不好意思|遗憾|可惜|不巧) ~~16 (休息|额满|满了|排满|约满|停办|不开|截止|没有了|卖完|租完|没货) ~~8 (改|换|要不|不如|或者|可以|帮您|给您)
  beats ask_detail
  unless-act refuse_bluntly argue dare excuse blame_others rush sarcasm
  unless (他|她)
  unless 评论

act protect_info
  when mid after_hold closing
  unless-act-turn pushy
  unless (不留|没留|没有) ~4 (电话|号码|手机)
  + (不便|不方便|不太方便|不太好|不太能|不能|不好|无法|没法|不可以|不宜|恕不|不得|不会|没办法|不应该) ~6 (透露|外传|外泄|泄露|告诉|提供|说|给您|公开|对外|给|讲|奉告|外透|告知|让您看|查|多说)
  + (属|是|涉及|属于) ~4 (隐私|保密|机密|个资|个人资料|商业秘密|内部资料|内部信息|私人资料|他人隐私)
  + <private> ~10 (不便|不方便|不能|保密|无法|没法|不给|不好|不外) ~8
  + (保护|尊重|替) ~6 (隐私|个人信息|个资|业主资料|客户资料|住户资料|保密)
  + <private> ~4 就 不 ~3 (给|说|方便)
  + (恐怕|需要|要|得|必须|应该|是|属|属于|都是) ~2 (保密|机密)
  + (不|不会|不能|从不|概不) ~2 (外给|对外|外借)
  + 请 (他|她) ~4 (主动|自己|本人) ~4 (联系|打|回|跟) ~2 您
  + (不方便|不便|不好|不能) ~2 (讲|透露|说|告诉)
  + (监控|录像|资料|档案|底单|合同) ~2 (只能|须|必须|要) ~2 (警方|公安|派出所|警察|本人|业主本人) ~6
  + (不便|不方便|不能|不好) 给 ~8 (转|带|留|代)
  + (请|麻烦) [您] 留 ~1 (姓名|名字|名片|电话) ~~6 我 ~2 (转告|转达|转给|转交)
  needs-sentence (那户|那家|住没住|有没有人住|出门|<private>|透露|保密|隐私|外传|对外|私人|底价|别人|业主|住户|他人|负责人|联系您|内部|公开|机密|奉告|他|她|谁|价|客户|邻居|哪一户|哪户)
  unless (您|你) ~2 [若|如果|要是] ~2 不方便
  unless 电话 ~2 (不能|不好|不便) ~1 (聊|讲|说) ~1 (太久|久|太多)
  unless-act leak_private leak_secret refuse_bluntly dare slang interrogate ask_name_again excuse argue blame_customer change_terms sarcasm
  unless-act defer_personal
  unless 方不方便
  unless (监控|记录) ~4 (坏|没)
  unless 外(面|边)
  unless (这话|您可别|别) ~4 对外
  unless 不会 ~2 (说|讲) <not 给>
  unless (电话|号码) ~2 (不能|不好) (打|用)
  unless (不好意思|对不起) ~2 (冒昧|打扰)

act escalate
  when mid after_hold closing
  + 我 ~6 给 ~1 <boss> (打|拨|去) [个] 电话
  unless (手机|私人)
  unless-act announce_transfer promise_pass_on
  unless (确认|请示|汇报)过了

# After an apology, and for what cannot wait, even a bare 我马上处理 is a promise.
act reassure_action
  unless-act-turn greet identify_dept state_purpose
  unless-act ask_to_hold state_due hold_reason_time resume_after_hold escalate
  when mid after_hold closing
  + 我 ~1 (马上|这就|立刻|立即|现在就|来) ~2 (帮您|替您|给您|为您) ~2 (办|处理|安排|弄|查|改) [<tail>] /
  + (这就|马上|现在就) (帮|替|给|为) 您 ~1 (改|补|换|更正) ~2 (过来|上|好|掉)
  needs-turn (对不起|抱歉|添麻烦|过意不去|我们的错|写成|写错|记错|疏忽|没做好)
  unless-act overpromise refuse_bluntly sarcasm excuse
  unless (吗|?)
  use plain_promise
  unless-act closing_time_brush_off
  unless-act change_terms

act reassure_action
  unless-act-turn greet identify_dept state_purpose
  unless-act ask_to_hold state_due hold_reason_time resume_after_hold escalate
  when mid after_hold closing
  + 我 ~3 (亲自|专程|这就|马上|现在就|立刻|一会儿) ~1 把 ~8 (送|拿|带|交|递) ~4 (上|到|去|下|过)
  + (我|我们) ~2 (这就|马上|立刻|现在) ~1 (给|跟|和|联系|通知) ~1 (<craftsman>|电梯|厂家|厂商|维保|工程部|工务|机电) ~6 (打电话|去电话|联系|联络|说|报)
  + (的人|人员|师傅|保安|同事|技师) ~1 (马上|立刻|这就|随后) ~1 (过去|上去|上来|过来|到|去看|来看)
  + (师傅|锁匠|保安|保全|技师|电工|水电|工程师|维保|人) <span> [内|左右] [就|能|可以|会|就能] ~1 到
  + 我 ~1 去 ~1 (改|补|换|更正)(过来|好|掉|上)
  + 我 ~1 先 ~1 (帮您|替您|给您) 问 ~1 [下|一下|问] ~6
  unless (吗|?)
  unless 问 (他|她)
  unless (您|你) ~2 (自己|先)
  unless-act overpromise refuse_bluntly sarcasm brief_colleague shout_colleague badmouth_caller excuse rush
  use plain_promise
  unless-act closing_time_brush_off
  unless-act change_terms

act reassure_action
  unless-act-turn greet identify_dept state_purpose
  unless-act ask_to_hold state_due hold_reason_time resume_after_hold escalate
  when mid after_hold closing
  + 等 我 (问|查|核实|确认|了解)[问|查|清楚|一下] ~8 , ~10 给您 (回|打|说|答)
  unless (吗|?)
  unless-act overpromise refuse_bluntly sarcasm brief_colleague excuse rush
  use plain_promise
  unless-act closing_time_brush_off
  unless-act change_terms

act reassure_action
  unless-act-turn greet identify_dept state_purpose
  unless-act ask_to_hold state_due hold_reason_time resume_after_hold
  when mid after_hold closing
  + (让|请|叫) ~4 (总工|工程师|建筑师|技师|法务|财务|专员|公司|厂商) ~6 (给|跟|为) 您 ~2 (答复|说明|解释|回复|回话|联系)
  + 我 (传|发|寄|印|画|写) ~6 (给您|到您)
  unless (吗|?)
  unless 接
  unless-act overpromise refuse_bluntly sarcasm brief_colleague excuse rush escalate ask_to_note
  use plain_promise
  unless-act closing_time_brush_off
  unless-act change_terms

act reassure_action
  unless-act-turn greet identify_dept state_purpose
  unless-act ask_to_hold state_due hold_reason_time resume_after_hold
  when mid after_hold closing
  + 我 ~3 (帮您|替您|给您) ~1 (登记|催|递|问|查|盯|送件|申请|记录|约|调|找|追|问清楚|打听|留意|反映|测算|贴公告|协调) ~8
  + (就|那|没有的话) ~3 我 ~1 去 (处理|安排|办|问|查)
  + 我 (请|让|叫|派) (保安|保全|警卫|夜班|值班|水电|管家|师傅|代书|窗口|厂商|<craftsman>) ~12
  unless 来(听|接)
  + 我 (重新|再) (出|开|做|打|补|发|寄) (一份|一张|一次) ~4
  + 我 正在 (找|查|问|办|联系|核实)
  + (已经|已) (请|叫|派|让|通知|联系) ~6 (现在|马上|立刻|赶) ~2 (过去|过来|上去|去)
  + 我 ~6 (带|领) ~2 (师傅|人|技师|水电|保安) ~1 (上来|上去|过来|过去)
  + 我 ~1 负责 到底
  + 我 ~2 (盯着|追到|跟到|盯到) ~4
  + (另|再) 派 人
  unless (吗|?)
  unless (吗|好吗|可以吗|好不好) <not ,>
  unless 我 可以
  unless (记下|转达|转告|留言|传话|接到|转到|转接|接听)
  unless 来 (跟|给) 您 ~2 (说|讲|解释|谈)
  unless-sentence (好吗|可以吗|行吗|好不好)
  unless (您|你) ~2 (先|自己) ~2 (查|问|看|找)
  unless-act overpromise refuse_bluntly sarcasm brief_colleague excuse rush threat change_terms wrong_number_help visitor_excuse leak_private leak_secret promise_pass_on busy_brush_off vague_delay bluff escalate
  unless 问 (他|她)
  unless (打给|打过去|回电|给您打)
  unless 请教
  use plain_promise
  unless-act closing_time_brush_off
  unless-act change_terms

act reassure_action
  unless-act-turn greet identify_dept state_purpose
  unless-act ask_to_hold state_due hold_reason_time resume_after_hold escalate
  when mid after_hold closing
  + (公文|发票|资料|单据|合约|合同|钥匙|包裹|零件) ~4 (今天|明天|下午|晚上|等一下) ~2 会 ~4 (寄|送|发|补) ~3
  + (进度|情况|结果|原因) 我 (问|查|核实|追|盯)(清楚|明白|一下|着|出来)
  + 我 [来|先|就] (帮您|替您|给您) (处理|安排|问) [一下] [<tail>] /
  unless (吗|?)
  unless-act overpromise refuse_bluntly sarcasm brief_colleague excuse rush threat busy_brush_off
  use plain_promise
  unless-act closing_time_brush_off
  unless-act change_terms

# The hour stands before a word of limit, the answer after it.
act give_deadline
  when mid after_hold closing
  unless-act-turn state_purpose identify_dept greet identify_org ask_convenient overpromise
  + <notafter 目|眼|当|日|提> (前|之前|以前|左右|之内|以内) , ~8 (我|会|一定|师傅|有人) ~8 (回复|答复|处理|办好|修好|回话|上门|到|派人|联系|跟您|弄好|给您|通知|回您|完成)
  + <notafter 目|眼|当|日|提> (前|之前|以前|之内|以内|左右) ~~20 (告诉您|回电|打给您|给您回|通知您|回您|打电话|给您消息|答复您|联系您|联络您)
  + <notafter 目|眼|当|日|提> (前|之前|以前) ~4 (我|我们) ~1 (会|就|把|去|再|来) ~12 (好|完|改|给您|放|送|弄|办)
  needs-sentence (<when>|<span>)
  unless-act hold_reason_time next_contact propose_time_place state_due defer_personal read_back confirm_person state_purpose pushy rush busy_brush_off closing_time_brush_off threat introduce_project voicemail_text bluff vague_delay give_route badmouth_caller wish follow_up_check refuse_bluntly brief_colleague mechanical_yes order_caller argue excuse sarcasm invite_visit blame_customer
  unless-act apologise_disturb leave_message_request
  use plain_hour not_the_hour

# Between two hours somebody comes.
act give_deadline
  when mid after_hold closing
  unless-act-turn state_purpose identify_dept greet identify_org ask_convenient overpromise
  + <clock> (到|至) <clock> [之间|这段] ~6 (上门|到府|过来|去府上|到您家|会到|能到)
  + (师傅|技师|水电|电工|工程师) ~4 <clock> (到|至) <clock> [之间] ~4 (上门|到|过来|去)
  + (上门|过来|到府) ~4 <clock> (到|至) <clock>
  unless (您|你) ~2 (上门|过来)
  unless-act read_back propose_time_place invite_visit
  use plain_hour

act reassure_action
  unless-act-turn greet identify_dept state_purpose
  unless-act ask_to_hold state_due hold_reason_time resume_after_hold escalate
  when mid after_hold closing
  + (师傅|技师|锁匠|电工|水电|工程师|保安|维保) ~1 (大概|大约|约|最多|差不多) <span> ~2 (会|能|就|可以) ~1 到
  + 我 (请|让|叫) ~6 (部|组|处|课|中心|室) [的] <surname><title> ~2 (打给|打电话给|联系|联络|回复|答复) ~1 您
  unless (吗|?)
  unless-sentence (好吗|可以吗|行吗|好不好)
  unless-act overpromise refuse_bluntly sarcasm brief_colleague excuse rush promise_pass_on
  use plain_promise
  unless-act closing_time_brush_off
  unless-act change_terms

act reassure_action
  unless-act-turn greet identify_dept state_purpose
  unless-act ask_to_hold state_due resume_after_hold escalate
  when mid after_hold closing
  + (表格|资料|档案|照片|图|合约|合同|发票|收据|通知|说明) 我 ~2 (传|寄|发|送|拿) ~1 (到|给) 您 ~6
  + 我 ~1 (核实|查|问|了解|确认)(清楚|明白|好) ~1 (再|就|后|了) ~2 (给|回|跟|答)
  unless (吗|?)
  unless 我 可以
  unless (打|拨|回电|回您电话|回拨)
  unless-act overpromise refuse_bluntly sarcasm brief_colleague excuse rush hold_reason_time
  use plain_promise
  unless-act closing_time_brush_off
  unless-act change_terms

act reassure_action
  unless-act-turn greet identify_dept state_purpose
  unless-act ask_to_hold state_due hold_reason_time resume_after_hold escalate
  when mid after_hold closing
  + 我 ~3 (打给|打电话给|联系|通知|联络) ~6 (公司|厂商|维保|消防|派出所|银行|电梯|供电局|自来水|燃气)
  + (这就|现在|马上|我) ~2 (帮您|替您|给您) 打电话 ~1 (去|问|催|联系)
  + 我 好 (给您|帮您|安排|寄|派|通知|准备) ~6
  unless (吗|?)
  unless 您 ~1 自己
  unless-act overpromise refuse_bluntly sarcasm brief_colleague excuse rush threat
  use plain_promise
  unless-act closing_time_brush_off
  unless-act change_terms

# What the trainee keeps on doing stands beside waiting, rank and dates.
act reassure_action
  when mid after_hold closing
  + (后续|接下来|之后|后面|全程) ~2 [由] 我 ~2 (跟进|负责|盯|处理)
  + 我 [这边|这里|会] (再|继续|接着) ~1 (盯|跟|催|追) (一下|着|进|紧|一遍)
  unless (吗|?)

# Nobody can promise it, but something is done all the same.
act decline_politely
  when mid after_hold closing
  + (能不能|会不会|什么时候|几点|哪天) ~8 (我|我们) [也|还|现在] (不敢|不能|没法|无法|不好) ~3 (保证|打包票|答应|承诺|担保) , ~1 (我先|我这就|我马上|不过|但|只能)
  unless-act refuse_bluntly
  beats ask_detail
