# Wrong numbers, private calls, visitors at the desk, the recorded message.

act wrong_number_help
  when first_turn first_turn_late mid closing after_hold
  + (您|你|先生|女士|小姐|可能|大概|好像|恐怕|应该|似乎|号码) ~6 (打错|拨错|按错|撥错|记错号) ~4 (了|号|一位|电话|一个|<not <word>>) 
  + (打错|拨错|按错|撥错) ~~16 (没关系|不要紧|这里是|帮您|您要找|核对|这儿是|我们是|很常见|不碍事|看看|查查|别担心|常有的)
  + (没关系|不要紧|没事) ~~8 (您要找|您找<not 到|出>|打错|拨错|撥错|您是要找)
  + (请|麻烦|您|帮您|我来帮您|来帮您|可以帮您) ~4 [再] (核对|查对|对|确认) ~4 (号码|电话号码|电话) ~6
  + [您] ~2 (拨|打) 的 是 ~6 (<num>|<digits>|哪|多少) ~4 (吗|呢|?)
  + (帮您|我|看看) ~4 (看看|查查|看) ~3 (哪位|哪一位|哪个数|哪个) ~3 (错|不对|不一样)
  + (这里|我们这|我们这里|这边) ~3 (没有|不是|并不是|没) ~8 (这个人|这位|银行|快递|医院|餐厅|酒店|公司|您要找|诊所|姓<word>的|这家|学校|派出所) ~~16 (您|帮|没关系|核对|可能|要找|号码)
  + (您要找的|您找的|您想打的|您要打的) ~4 [应该|可能|大概] ~2 是 ~10 (这里|我们|这儿|号码|帮)
  + (这里|这儿|我们|这边|这个号码|我们这) ~2 (不是|并不是) ~6 (银行|医院|快递|诊所|学校|餐厅|公司|酒店|派出所|药店|超市|出租车|车行|邮局|宾馆)
  + (这里|这儿|我们) 是 <org> ~~4 不是
  beats ask_detail admit_fault
  + 只差 [一] (位|个) ~~10 (拨错|打错|按错)
  needs-turn (您|没关系|不要紧|请|麻烦|帮)
  unless (是您|都是您|您自己|肯定是您|谁让您|你|怪您|眼睛|看清楚) ~4 (打错|拨错|按错|自己打错)
  unless-act argue blame_customer rush plead_ignorance interrogate refuse_bluntly voicemail_text sarcasm
  unless (刚才|我|我们|同事|系统) ~3 (打错|拨错)
  unless (核对|确认) ~4 (联系电话|您的电话|您的号码|您留的|手机号|报修)
  unless (打错|按错) ~3 (字|电话号码了我|卡|楼层|电梯|键)
  unless ^ ~2 (打错|拨错) 了 <not <word>> $

act defer_personal
  + (在|正在|正) ~3 (上班|工作|值班|办公|忙工作|忙着上班) ~~12 (下班|晚点|回头|中午|晚上|午休|<num>点|下了班|收工|放工|休息)
  + (这是|这个是|用的是|这部是|这条) ~3 (公务|公司|工作|办公)(电话|线|座机|专线) ~~16 (打给你|回头|下班|再|晚|回你|挂|手机)
  + (工作中|上班呢|上班时间) ~~6 (晚点|回头|下班|再|午休|联系你|说)
  + (下班|下了班|午休|回家|晚上|<num>点半?|休息) ~8 (打给你|给你打|回你|跟你说|再聊|聊|联系你|再说|回电给你|再打给你|再给你打|打给妈|跟你讲|找你|打电话给你|给你回)
  + (急吗|着急吗) ~~4 不急 ~~8 (晚上|下班|回家|再说|回头|再)
  + 先这样 ~~4 (<num>点|下班|晚上|午休) ~4 (聊|说|打|讲|再)
  needs-turn (你|妈|爸|宝贝|老公|老婆|亲爱|奶奶|爷爷|姐|哥|弟|妹|儿子|女儿|家里|聊|晚上说|晚上|家)
  unless (您|客户|业主|师傅|同事|她|他|我们下班|都下班|已经下班|下班了)
  unless (你|您) [晚点|等会儿|下班|改天] ~4 再打(来|过来|吧)
  unless-act busy_brush_off rush closing_time_brush_off badmouth_caller sarcasm interrogate

act signal_visitor
  + (捂|摀|按)(住|着) ~2 (话筒|听筒|电话|麦克风) ~~25 (坐|稍|马上|等|请|欢迎|看|好|来)
  + (对|向|朝) ~3 (来客|客人|访客|来宾|进来的人|来人|柜台前|门口|来访) ~3 (点头|示意|轻声|小声|招手|微笑|打手势|说)
  + (点头|做手势|打手势|示意|微笑|招手|轻声|指指|指了指) ~~10 (请坐|稍坐|马上|坐|稍候|稍等|就来|马上好)
  + (您|请|请您) ~2 (先|这边|那边|在旁边|稍) ~6 坐 ~4 [,] ~8 (就来|马上|接完|很快|过来|招呼|就好)
  + 我 (接完|讲完|打完) ~4 (电话|这个|这通) ~4 (就|马上) ~4 (来|招呼|过来)
  + (马上|就来|这就|随后) ~2 (招呼|接待) 您
  + (请坐|请稍坐|先请坐|您先坐) ~~4 [喝|看|马上|稍|很快]
  + 先 ~2 (喝|看) ~3 (杯水|资料|茶|楼书|杯茶) ~3 (稍|等|您|<not <word>>)
  needs-turn (坐|资料|喝|客|话筒|听筒|招呼|手势|点头|接完|稍)
  unless (您先坐下|坐下慢慢|坐下来|坐一坐|坐下) ~4 
  unless (坐地铁|坐捷运|坐车|坐<num>(路|号|站|公)|坐<word>{1,3}线|坐公交|坐公|到展厅坐|来展厅坐|展厅坐坐|坐坐|乘坐)
  unless-act badmouth_caller rush sarcasm
  unless (欢迎|来|过来) ~6 坐 (坐|一坐)
  unless 没看见
  beats ask_to_hold calm farewell greet reassure_action address_neutral acknowledge

# The line is covered, says the note in brackets: what follows is for the visitor.
act signal_visitor
  + (坐|稍候|稍等|马上来|马上过来|马上好|就来|马上就|这就来|看看|喝|请进|一会儿|欢迎|下午好|您好)
  needs-turn (捂|摀|掩|盖|遮)住 ~2 (话筒|听筒|电话|麦) | (对|向|朝) ~3 (来客|客人|访客|来宾|来访) | (点头|手势|招手|比手势)
  unless-act badmouth_caller rush sarcasm shout_colleague mechanical_yes
  unless (烦|难缠|疯|又是|这人)
  beats ask_to_hold calm farewell greet reassure_action address_neutral acknowledge inform

act visitor_excuse
  + (访客|来客|客人|来宾|老人家|住户|业主|孩子|有人|老人|急事|临时有事|紧急|突发|火警|报警|现场|柜台|前台|身边|旁边|门口|同事) ~16 (来了|等我|在等|等候|要我|急|跌|摔|晕|受伤|不舒服|要处理|等着|报警|有客人|着火|状况|照应|招呼|情况|突然|吵起来|被困|昏|找|来|流血) ~~25 (回电|回拨|打给您|打回|回您|再打|拨回|给您打|回过去|回一通)
  + / (来了|有|来|刚来) ~3 (访客|客人|来宾|来客) ~~12 (回电|回拨|打给您|打回|回您|拨回|给您打)
  + (手头|手上|眼前|这边|这里|现场|临时|前台|柜台|刚) ~6 (有|来) ~6 (急事|客人|访客|要紧的事|紧急|急件|事|突发|住户|状况|位) ~~20 (回电|回拨|打给您|打回|回您|拨回|给您打|回给您|打过去|回过去)
  + (容|让|容许) 我 ~4 (招呼|照应|处理|照看|接待|看一下|先过去|先去) ~~16 (回电|回拨|打给您|打回|回您|拨回|给您打)
  + (先|我先) ~3 (处理|招呼|照应|去帮忙|过去看|去看看) ~4 [一下|来人|客人] ~~16 (打回|回电|回拨|回您|打给您|给您打)
  + 临时 ~2 有事 ~~8 (回电|回拨|打给您|打回)
  unless-act busy_brush_off rush sarcasm badmouth_caller voicemail_text
  unless (经理|他|她|主任|同事) ~4 (有客人|在见客|会客) 
  unless (帮您|替您|为您) ~3 (招呼|处理|看看)
  unless (查|调|核|问) ~4 (资料|账单|系统|记录|财务|清楚|好|完)
  unless (漏水|报修|投诉) ~6 (急|紧急)
  needs-turn (我|回|打)
  unless 通知 ~6 (<craftsman>|经理)
  beats apologise

act voicemail_text
  + (现在|目前|本|当前) ~4 (已下班|下班时间|非办公时间|非营业时间|非工作时间|非上班时间|已过办公|已打烊|非服务时间|休息时间|已经下班) ~~16 (留言|留下|请|拨)
  + [请|请您|您可] ~6 (留下|留) ~4 (姓名|您的姓名|大名|您的大名|联络电话及|电话和|电话及) ~~8 (事由|事宜|号码|留言|事项|需要|内容|电话)
  + (哔|嘟|提示音|信号音|滴|讯号) ~4 (声|后|之后|响) ~6 (留言|请|开始)
  + (录音电话|语音信箱|语音留言|答录机|自动应答|留言信箱|留言系统|电话录音|自动答录) ~~20 
  + 请 [在] ~6 按 <num> ~3 (留言|转|键)
  + (我们|本|客服|工作人员) ~8 (明早|明天|次日|上班后|上班时间|办公时间|<clock>) ~4 [起] ~4 (回电|回复|回覆|联系您|与您联系|给您回电)
  + 留言 ~6 (会|将|我们会|我们将) ~4 [尽快|及时|第一时间|于] ~3 (回复|回覆|处理|听取|回电|回)
  + (急修|急事|紧急|报修|紧急维修|紧急情况) ~4 (请拨|请打|拨打|请致电|请按|请直拨) ~6
  + (办公时间|营业时间|服务时间|上班时间) ~3 (是|为) ~~20 (留言|请于|请留)
  + (暂停服务|放假|休假|休息) ~~10 (留言|请按|请留|请拨)
  needs-turn (留言|留下|按|回电|回复|请拨|录音|信箱|回覆)
  needs-turn (请|我们|将|会)
  unless (他|她|<surname><title>|经理|主任) ~4 (下班|不在|在) 
  unless (要不要|需要|愿意|我帮您|我替|帮您) ~6 留
  unless-turn (吗|好吗|可以吗|我是|我姓|帮您|我帮|您别)
  unless-act busy_brush_off dare
  unless (您|我) ~3 留(个|一个|下) ~4 (我|他)
  unless-turn (我马上|我请|我会|我转告)
  beats-turn give_deadline admit_limit thank offer_callback reassure_action inform give_extension ask_contact offer_message ask_name say_absent closing_time_brush_off invite_call_again announce_transfer apologise ask_to_hold ask_address state_due calm farewell

act wrong_number_help
  when first_turn mid closing
  + (帮您|替您) ~4 (查|找|看看|报|问) ~4 (他们|它们|那边|对方|那家|它) ~2 [的] ~2 (号码|电话)
  + 您 要 (打|找|拨) 的 ~6 (是不是|是) ~10 (?|吗)
  needs-turn (错|不是|没有这|这里是|这边是|我们是|这儿是|我们这边)
  beats ask_detail
  unless-act argue blame_customer rush plead_ignorance interrogate refuse_bluntly voicemail_text sarcasm

# To one's own parents one says 您, too.
act defer_personal
  + (在|正在|现在|正) ~2 (上班|工作|值班|忙) ~~12 (下班|晚点|回头|中午|晚上|午休|<num>点) ~~8 (打|聊|说|回)
  needs-turn ^ (妈|爸|妈妈|爸爸|爷爷|奶奶|外婆|姥姥|外公|姥爷|岳母|岳父)
  unless-act busy_brush_off rush
