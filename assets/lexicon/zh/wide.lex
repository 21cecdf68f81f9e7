# More ways to say the wanted acts, subject by subject, as the other files.

# ---- The opening -----------------------------------------------------------------
act identify_org
  when first_turn first_turn_late outbound_first
  + / [亲爱的|亲] [,] <org> ~1 (在的|在呢|在喔|喔|哦|物业|管家) [哦|喔|呢] /
  + (快乐|安康|您好|你好|好) [!|,] <org> (物业|管家|社区|小区|大厦) /
  unless (吗|?)

act identify_dept
  when first_turn first_turn_late outbound_first
  + / (前台|柜台|总机|客服|值班室|警卫室|收费处|报修台) (值班员|接待员|专员|管家) ~1 (小|老|阿)<word> 为您
act identify_self
  when first_turn first_turn_late outbound_first
  + (值班员|接待员|专员|管家|客服) ~1 (小|老|阿)<not 区|板|师|人><word> [<tail>] (为您|/)
  + / <org> 的 (小|老|阿)<not 区|板|师|人><word> [<tail>] /
  unless (找|问) ~2 (小|老|阿)

# ---- Listening, asking -------------------------------------------------------------
act check_audible
  + 我 的 (声音|话) ~2 (会不会|是不是|有没有|是否) ~3 (断|小|清|听)
  + 听 ~1 我 ~2 声音 ~2 (会不会|是不是|有没有) ~4
  beats ask_detail

act ask_repeat
  + <sorry> ~~6 (那个字|哪个字|最后一个字|最后那个字|那个数字|第<num>个字|第<num>位) ~2 是 ~4 还是
  quoted
  beats ask_detail apologise

act ask_detail
  unless-act-turn state_purpose
  unless-act ask_to_hold farewell
  when mid after_hold closing first_turn
  + (您|请问|那) ~16 (还|记得|有没有|是否) ~6 (记得|留着|留有|保留|在手边|带着) ~8 (吗|么|?)
  + 您 ~4 (记得|记不记得) ~8 (名字|时间|哪天|谁|几点|哪位) ~3 (吗|么|?)
  + (说说|讲讲|说下|讲下|说一下|讲一下) ~2 [是] (什么时候|从什么时候|几点|哪天|怎么|哪里|哪个|哪间) ~8
  + (灯|门|窗|纱窗|水管|马桶|龙头|水|锁|空调|冷气|插座|墙|天花板) ~2 (是|在) ~1 (哪一间|哪间|哪个房间|哪一个|哪里|哪边|哪一侧) ~3
  + (师傅|物业|警卫|保安|厂商|技师|同事|他们) ~1 (有|有没有) ~1 (说|讲|告诉您|提到) ~12 (吗|?|呢|么|没有)
  + (您家|您那|府上) 的 ~6 (是|都是|平时|一般) ~1 (几点|什么时候|谁|哪天|多久) ~8
  quoted
  unless (你|吧 ?)
  unless-act interrogate rush sarcasm blame_customer argue ask_need offer_more_help ask_contact follow_up_check propose_time_place check_audible order_caller guess_name ask_repeat ask_consent

act ask_address
  + (楼层|栋别|楼栋|户号|门牌|房号|地址|住址) ~1 (跟|和|与|以及|还有) ~1 (联络电话|联系电话|电话|手机|姓名|称呼) ~3 (是|呢|?|麻烦|请)
  + (请问|您|麻烦) ~3 是 ~1 (哪|几) ~1 (栋|幢|座|号楼) ~1 (几|哪) ~1 (楼|层|室|号|户|之)
  + (请问|您) ~1 (住|在) ~1 (哪|几) ~1 (栋|幢|座|号楼|层|楼)
  unless-act interrogate rush read_back
  unless (他|她|那户|对方|邻居)

act ask_contact
  + (方便|可以|能|想) ~2 (跟|向|和|同) 您 (要|留|请教) ~4 (电话|手机|号码|联系方式|联络方式|微信|LINE)
  + (打|拨|用) ~1 (哪个|什么|哪支|哪一支) ~2 (电话|号码|手机|号) ~3 (能|可以|找|联系|联络) ~1 (到|上) 您
  beats ask_detail
  unless-act interrogate pushy rush

act ask_source
  beats-turn ask_detail
  + (看到|看见|看了) ~10 (灯箱|看板|布条|广告|传单|公众号|网路|网上|朋友圈|短视频|FB|脸书|报纸|电台|路过) ~6 还是 ~8
  + (看到|看见|看了) ~10 (灯箱|看板|布条|广告|传单|公众号|网路|网上|朋友圈|短视频|FB|脸书|报纸|电台|路过) ~2 , 还是 ~8
  needs-sentence (您|请问|请教)
  beats ask_detail confirm
  unless-act interrogate argue

act ask_name_again
  when mid closing
  + (刚刚|刚才|方才|先前) ~1 (还没|没|没有|忘了|忘记|忘|没来得及|来不及|没顾上) ~2 (请教|问|请问|知道) ~~10 (姓|称呼|贵姓|名字)
  + (不愿意|不想|不方便|不便|不肯) ~3 (留|说|给|报) ~2 (全名|名字|姓名) ~1 (没关系|也没关系|不要紧|也行|没事|无妨) ~~10 姓
  beats ask_name ask_consent reassure_action

act screen_caller
  when first_turn first_turn_late mid
  + (请问|方便|让我|我|可以|能) ~4 (该|好|先|来|知道|去)  ~2 (告诉|跟|通报|通知|转达) ~1 (他|她|<surname><title>|经理|主任) ~2 [说|是] ~1 (哪位|哪一位|谁)
  + (方便|可以|能|请) ~2 (让我|告诉我|让我们) ~1 (知道|了解|晓得) ~3 (哪位|哪一位|谁|哪里) ~2 (找|来电|打来|要找)
  beats ask_detail promise_pass_on
  unless-act interrogate
act ask_name
  when first_turn first_turn_late mid
  + (请问|方便|让我|我|可以|能) ~4 (该|好|先|来|知道|去)  ~2 (告诉|跟|通报|通知|转达) ~1 (他|她|<surname><title>|经理|主任) ~2 [说|是] ~1 (哪位|哪一位|谁)
  + (方便|可以|能|请) ~2 (让我|告诉我|让我们) ~1 (知道|了解|晓得) ~3 (哪位|哪一位|谁) ~2 (找|来电|打来|要找)
  unless-act interrogate

# ---- Holding, transferring ---------------------------------------------------------
act ask_to_hold
  + 我 ~1 (去|先|来)[去] ~1 (问|查|核|看|请示|确认|找|翻|调) ~8 , ~4 <span> ~4 , [您看] ~2 (可以等|能等|等一下) ~1 (吗|?)
  + 我 ~2 (去|先|来|请示|请教|核对) ~8 , ~4 <span> ~4 (回来|就回|回到线上) ~2 , [您看] ~2 (可以|好|行|能) ~1 (吗|?)
  + (您看|您) ~1 (可以|能|方便) 等 [一下|一会] (吗|么|?)
  unless-act offer_callback
  unless (打给|回电|回拨|打回)

act announce_transfer
  when mid after_hold closing
  + 我 ~1 (请|让|找|由) ~8 (跟|和|同|给|为) 您 ~1 (说|讲|谈|解释|解答|说明|聊|介绍)
  needs-act admit_limit
  unless (打|回|上门|稍后|回头|待会|派人|主管|经理|领导|主任|总干事)
act announce_transfer
  when mid after_hold closing
  + 我 ~1 (请|让|找|由) ~8 (跟|和|同) 您 ~1 (说|讲|谈|聊)
  needs-turn (别挂|稍等|稍候|请等|别挂机)
  unless (打|回|上门|稍后|回头|待会|<boss>)

act ask_consent
  + (不知道|不晓得|不知) ~1 您 ~1 (介不介意|会不会介意|介意不介意|是否介意|同不同意) ~~16
  beats ask_detail
  + (您|你) ~1 (介意|会介意|介不介意|不介意) ~2 我 ~12 (吗|么|?)

act promise_pass_on
  when mid after_hold closing
  + (我|一定|会) ~6 (原原本本|一字不漏|一字不差|如实|照原话|照样|原话) ~2 (转给|带给|说给|告诉|转述给|讲给) (他|她|<surname><title>)
  + (您|你) ~1 (这|那) ~1 (几句话|句话|些话|番话|个意思) ~6 (转给|带给|带到|转到|转告|传给|讲给|说给)
  unless (请|麻烦) 您

act give_deadline
  when mid after_hold closing
  unless-act-turn state_purpose identify_dept greet identify_org ask_convenient
  + (要|得|需要|恐怕要|大概要|可能要|约要|至少要) ~2 <span> [左右|多] , 我 ~1 (查|问|核|算|弄|找|翻|整理)[到|好|完|清楚] ~1 [了] ~4 (给您打|打给您|回您|给您回|打回|回电|告诉您|通知您)
  + (今天|明天|后天|周<num>|星期<num>|礼拜<num>|下周|下午|明早|晚上|今晚|月底) ~3 (再|会|就) ~1 (跟|和|向|给) 您 ~1 (报告|回报|汇报|回复|说明|说|讲|交代|回话|答复|更新进度)
  + (今天|明天|下午|明早|今晚|月底) ~2 亲自 ~1 (给|跟) 您 ~1 (回|打|答)
  unless (吗|?)
  unless (您|你) ~2 (方便|有空|打来|过来)
  unless-act next_contact state_purpose pushy vague_delay busy_brush_off read_back voicemail_text defer_personal

# ---- Read-back ----------------------------------------------------------------------
# What the caller said, said back in quotation marks or after "you say that", and the
# question whether it is so.
act read_back
  when mid after_hold closing
  quoted
  + (您|你) [的意思] 是说 ~6 (跟|对|和) 您 (说|讲) ~~14 (是这样吗|是这个意思吗|对吗|对吧|没错吧|是吗|是吧|对不对)
  + (他|她|师傅|警卫|保安|物业|对方|同事|客服) ~2 (原话|跟您说|跟您讲|对您说|说的) ~1 是 ~~12 (是这样吗|是这个意思吗|对吗|对吧|没错吧|是吗|是吧|对不对)
  + [所以|那] (警卫|保安|师傅|物业|客服|同事|邻居|对方|他|她) (跟|对|和|向) 您 (说|讲) ~~14 (是这样吗|是这个意思吗|对吗|对吧|没错吧|是吗|是吧|对不对)
  + (您的|您) [的] (号码|电话|手机|车牌|房号|姓名|地址) ~1 是 ~1 <digits> ~~20 (我|这样) ~1 (有没有|没) ~1 (写错|记错|抄错|听错|漏)
  + (号码|电话|手机|车牌|房号) ~2 (记好|记下|写好|抄好|写下|抄下|登记)[了|来了] , ~2 是 ~1 <digits> ~~8 (对吗|对吧|没错吧|是吗|对不对|没错)
  unless-act ask_to_note correct_record wrong_number_help confirm_person
act confirm
  when mid after_hold closing
  quoted
  + / (是|就是) ~1 (这样|这个意思|这么说的|这么回事) (吗|么|吧|?)
  + (原话|说的|讲的) ~1 是 ~~8 / (对吗|对吧|是吗|没错吧) [,|?|/]
  unless-act sarcasm argue interrogate rush
act confirm
  when mid after_hold closing
  + 我 ~1 (有没有|有无) ~1 (写错|记错|抄错|听错|漏|弄错) ~2 [?|/]
  unless-act sarcasm argue

# ---- What the house will do -----------------------------------------------------------
act reassure_action
  unless-act-turn greet identify_dept state_purpose
  + (我|我们) ~2 (会|都会) ~1 (提前|事先|先) ~6 (通知|贴|公告|告知|告诉) ~3 (您|各位|大家|各户|住户|业主)
  unless-act ask_to_hold state_due
  when mid after_hold closing
  + 我 ~2 (跟|和|向|同|给) (师傅|保洁|保安|工程部|工务|机电|值班|厂商|电梯公司|施工队|楼上|邻居|那户|警卫|清洁|管家|维修) ~4 (交代|交待|说一声|打招呼|打个招呼|讲一声|沟通|反映|协调|说好|讲好|交办)
  + 我 ~1 (也|都|已|已经|照原样|照实|原样|如实|一并) ~3 (写上|写进|记进|记上|写到|记到|写在|记在|登上|登进|列上|列进) ~6 (了|里|中|内|去)
  + (师傅|技师|同事|水电|厂商|工务) ~2 (到|去|来|上门|出发) ~1 (之前|前|以前) ~2 (会|都会) ~1 [先|再] ~2 (打|联系|联络|通知) ~4 您
  + (师傅|技师|同事|水电|厂商|工务) ~2 (到|去|来|上门|出发) ~1 (之前|前|以前) ~2 (会|都会) ~1 [先|再] ~1 给 您 ~1 (打|来|去) ~1 电话
  quoted
  unless (吗|?) <not ,>
  unless-act correct_record read_back brief_colleague sarcasm promise_pass_on
  unless 姓什么

act escalate
  when mid after_hold closing
  + 我 ~1 (帮您|替您|先|马上|这就|会|再) ~1 (呈|报|送|往上报|往上呈|呈报|签)(上去|上|给上面|到总部|到公司|到管委会)
  unless (吗|?)
act admit_limit
  when mid after_hold closing
  unless-act decline_politely
  + (银行|会计|律师|法务|原厂|厂商|开发商|建商|总部|售楼处|保险公司|代书|财务) ~1 (最|比较|更) ~1 (清楚|了解|熟|懂|专业|内行) ~1 , ~2 我 ~1 (请|让|帮您|找|转) ~10
  + (要|得|需要|必须) (找|问|请) ~3 (原厂|厂商|专业|专门|电梯公司|专员|技师|会计师|律师|法务) [的] ~~8 (不敢|不能|没法|无法) ~2 (乱|擅自|随便|自己) ~~12 (我|马上)

act ask_to_fetch
  when outbound_first
  + (麻烦|可以|能|请|劳驾|能不能|可否) ~4 帮 我 ~1 (叫|请|找|喊) ~1 [一下] (<surname><title>|<surname>师傅|他|她|<word>{2,3}) ~1 (来|听|接) ~1 [一下] [电话]
  + (麻烦|可以|能|请|劳驾) ~4 (叫|请|找|喊) ~1 (<surname><title>|<surname>师傅|<surname>会计) ~1 来 (听|接) ~1 [一下] 电话
  beats announce_transfer reassure_action
  unless-act shout_colleague interrogate

act confirm_person
  when outbound_first
  + (您|请问) ~1 (那边|这里|这边)[是] ~1 <digits> ~12 (吗|?)
  + (您|请问) ~1 是 ~1 <num>[-|,]<num> ~16 (吗|?)
  + (您|请问) ~1 是 ~1 <digits> ~16 (吗|?)
  + (您|请问) ~1 是 ~14 (公司|水电行|商行|工程行|门市|诊所|事务所|工作室|装饰|物流|搬家) ~1 (吗|?)

act state_purpose
  when outbound_first
  + (想|要|来|打算) (约|请|邀) 您 ~2 <when> ~4 (来|过来|签|办|看|领|取|验|拿) ~6
  + (打给您|来电|打来|致电) , ~2 (是|主要|就是) ~1 (要|想|为了) ~1 (通知|提醒|告诉|确认|请教|跟您) ~8
  unless-act ask_to_fetch leave_message_request

act ask_convenient
  when outbound_first
  + (您|你) ~3 (正|正在|在) ~1 (开车|开会|忙|吃饭|上课|休息|带孩子|上班|骑车) ~1 的话 , ~1 我 ~6 (打|拨|联系|联络|来电)
  + (您|你) ~3 (如果|要是|若) ~2 (忙|在忙|没空|不方便|在开会|在开车|有事) ~1 [的话] , [那] 我 ~3 (改|换|晚|再|等) ~6 (打|拨|联系|联络|来电)
  + (您看|您觉得) ~1 (什么时候|哪时候|何时|几点|哪个时间) ~3 (方便|比较好|合适|有空|打给您)
  beats ask_detail
act offer_callback
  unless-act-turn greet identify_org state_purpose
  when outbound_first
  + 我 ~1 (改|换) ~1 (个|另一个) ~1 (时间|时段) ~1 [再] (打|拨|来电|打给您|联系)
  unless (您|你) 再

act follow_up_check
  when outbound_first mid
  + (上次|上回|之前|上周|上礼拜|前几天) ~2 您 ~1 (投诉|反映|报修|提|说|报) 的 ~~10 (好些|好点|好转|改善|解决|好了|还有) ~3 (吗|没|没有|?|么)
  + (对|我们) ~4 (处理|服务|维修|师傅) ~3 (还有|有没有|有) ~2 (什么|哪些|哪里) ~2 (不满意|意见|不周|不足|要改进) ~4
  + (帮您|给您|替您) ~1 (换|修|装|清|通|补) 的 ~8 (还|现在|好|有没有) ~6 (吗|?|么)
  beats offer_more_help ask_detail
  unless-act sarcasm dare

act next_contact
  when closing
  + <when> ~2 (师傅|他们|厂商) ~1 (修|装|换|弄|清|看)完 ~2 我 (再|会|就) ~2 (给您打|打给您|打电话|跟您联系|联系您|回访) ~6
  + <when> ~6 我 (再|会) ~2 (给您|跟您) ~1 (打|联系|确认|回) ~6
  unless-act pushy vague_delay

act invite_call_again
  when mid after_hold closing
  + (有|要是|如果|万一|若) ~8 [,] 您 ~1 (随时|马上|直接|再|尽管|立刻) ~1 (打|拨|打过来|拨过来|打来|来电|找我|call) ~2 [这个|这支|过来|来] ~1 [电话|号码|我|就|都]
  + (随时|直接) ~1 (打|拨) ~1 (这个|这支|这条|本) ~1 (电话|号码|专线|号) ~6
  + 您 (随时|尽管) (打过来|打来|拨过来|来电|打|问|联系) [我|就] ~2
  unless-act give_extension leave_message_request busy_brush_off dare rush voicemail_text sarcasm
  unless (我|我们) 打
  unless (吗|?)

act defer_personal
  + ^ (妈|爸|老婆|老公|宝贝|妈妈|爸爸|奶奶|爷爷|姐|哥|弟|妹|儿子|女儿|囡囡|亲爱的) ~~8 (上着班|上班|当班|值班|工作|在忙|开会|忙) ~~8 (打|聊|说|回|讲)
  unless (业主|客户|师傅)
  unless-act busy_brush_off
act offer_callback
  unless-act-turn greet identify_org state_purpose
  + ^ (妈|爸|老婆|老公|宝贝|妈妈|爸爸|奶奶|爷爷|姐|哥|弟|妹) ~~12 (下班|下了班|中午|晚上|午休|晚点|回头|待会) ~2 [我] (给您打|打给您|给您回|回您电话|给你打|打给你|给你回电)

act calm
  unless-act-turn state_purpose
  unless-act resume_after_hold
  + (您|你) ~1 慢慢 ~1 (找|想|看|翻|说|来|讲) ~2 (不急|别急|不着急|没关系|不赶)
  unless-act rush
act farewell
  when closing
  + (拜拜|掰掰|拜|掰) [咯|囉|啦|喔] , ~4 (么么哒|亲亲|爱你|抱抱)
act address_by_surname
  when closing after_hold mid
  + / <sn><title> , (再见|谢谢您|您请|您的|您先|您好|晚安)
  unless (找|转|请|叫|给|跟|问) <sn><title>
  unless-act guess_name brief_colleague shout_colleague
act admit_fault
  + (不用|不必|别|不是) ~3 (道歉|对不起|您的问题|抱歉|您的错) , ~1 是 (我|我们) ~4 (没|不够|讲得不|说得不|弄|漏|忘|疏忽|不周)

act inform
  unless-act-turn offer_help read_back leak_secret leak_private bluff
  unless-act ask_to_hold itemise_fee
  when after_hold mid
  + (总共|一共|合计|应缴|要缴|要付|共) [是|要] ~1 <num>[元|块|整] [,|.|/]
  unless (吗|?|什么|栋|户)
act inform
  unless-act-turn offer_help nickname
  unless-act ask_to_hold
  when mid after_hold
  + (复印件|身份证|证件|房产证|产权证|材料|资料|原件|收据|户口本|回执) ~2 (带来|拿来|带上|带着|带过来|交来|寄来) (就行|就可以|就好|即可|便可)
  + (在售|可售|剩下|现有|目前有|有) ~2 [的] ~1 (有|是|就|只) ~3 <num>(平|坪|平米|房|居|套|户) ~4
  + (夜里|半夜|晚上|周末|假日|节假日|平时|全天) ~1 (也|都|还) ~1 (有|是) ~2 (值班|师傅|人|保安|警卫|技师|同事)
  + (我们|我们这儿|我们这边|这边|本社区|小区|物业) ~1 (从来|从|一直|并|都|也) ~1 (没有|不会|没|不) ~12 (的规定|这种做法|这个做法|的做法|的事|这种事|这项规定|这回事|的道理)
  + (我们|我们这儿|我们这边|小区|物业) ~2 没有 ~10 (这种做法|的规定|这个规定|这种规定|这项|的做法|这回事)
  + (<surname>(先生|女士|小姐|师傅|太太)|他|她) 是 我们 [的] ~2 (电工|水电|会计|清洁组长|组长|师傅|队长|班长|主任|经理|管家|同事|保洁|警卫|总干事|顾问|工程师|主管|木工|园丁|秘书|前台)
  + (会所|咖啡厅|餐厅|健身房|活动室|便利店|洗衣房|图书室|教室|幼儿园) ~2 (叫|名叫|叫做|名字叫|的名字) ~8
  + (亲自|本人|自己|家人|代理人|委托|线上|网上|手机) ~4 (办|来|申请|缴|代办|委托)[人] ~1 (也可以|都可以|也行|都行|也能) ~1 , ~10 (也可以|都可以|也行|都行|也能)
  + (案号|单号|编号|代码|工单号|受理号|序号|会员号) ~2 (请您|麻烦您|请|您) ~2 (抄|记|写) ~4 [:|,] ~2 (<num>|<word>{1,2}<num>|<digits>)
  quoted
  unless (吗|?|呢)
  unless (你|请问|?)
  unless-sentence (抱歉|对不起|不好意思)
  unless-act brief_colleague voicemail_text read_back itemise_fee leak_private leak_secret change_terms threat dare sarcasm rush interrogate correct_record bluff decline_politely admit_limit say_absent refuse_bluntly excuse introduce_project

# ---- Everyday lines, second round -----------------------------------------------------
act ask_pay_intent
  + (您看|您|请问) ~1 是 ~1 (这周|本周|这两天|今天|明天|月底|下周|上午|下午|周<num>) ~2 [来|过来] ~1 (缴|交|付|办)  ~2 [,] 还是 ~10
  + (方便|可以) ~1 (这周|本周|这两天|今天|明天|月底前|下周) ~1 [来|过来] ~1 (缴|交|付) ~2 (吗|?|呢)
  beats ask_detail
  unless-act pushy threat rush

act ask_contact
  + (方便|可以|能|麻烦|请) ~2 (给|留|告诉) ~1 我 ~1 [一] (个|支|组) ~10 (电话|手机|号码|联系方式|联络方式|LINE|微信|邮箱|信箱) ~3 (吗|?|好吗|可以吗|呢|吧|<not <word>>)
  beats ask_detail
  unless-act interrogate pushy rush

act ask_detail
  unless-act-turn state_purpose
  unless-act ask_to_hold farewell
  when mid after_hold
  + (是|请问是) ~1 (哪位|哪一位|哪个) ~2 (同仁|同事|师傅|人员|员工|保安|警卫|客服|主管|工程师|技师|小姐|先生) ~2 (讲|说|答应|承诺|处理|接|告诉|跟您|收)  ~6 (的|呢|吗|?|<not <word>>)
  + (请问|您) ~4 是 ~1 (一直|每天|整天|偶尔|时不时|固定) ~6 [,] 还是 ~10
  quoted
  unless-act interrogate rush blame_customer sarcasm
  unless (你|到底)

act ask_consent
  + (我|我们) ~1 (请|让|由) ~1 (<boss>|<craftsman>|<surname><title>|专员|同事|专人|他|她) ~2 (回|打|给|跟|联系|联络) ~1 您 ~3 [,] (好吗|可以吗|行吗|好不好|可不可以|行不行|您看行吗|方便吗)
  unless (请|麻烦) 您

act inform
  unless-act-turn offer_help
  unless-act ask_to_hold
  when mid after_hold
  + (通知|公告|停水|停电) ~2 [我们] ~2 (会|都会) ~1 (提前|事先) ~4 (贴|发|公告|通知|公布) ~2 (出来|出去|在|到)
  + (信件|包裹|快递|东西|物品|钥匙|雨伞|挂号信) ~3 (保管|收|放|寄放|存) ~1 (好|着|在) ~4
  unless (吗|?|请)
  unless-act read_back

# ---- Everyday lines, third round -------------------------------------------------------
act offer_help
  when first_turn first_turn_late
  + (请问|您|请问您) ~1 (是|要|是要|想|需要) ~1 (查账|缴费|报修|看房|看屋|咨询|投诉|办卡|办理|查询|查|缴|修|预约|租|买|问|领) ~4 还是 ~8
  beats ask_detail
  unless-act interrogate ask_need

act ask_detail
  unless-act-turn state_purpose
  unless-act ask_to_hold farewell
  when mid after_hold
  + (现在|目前|当时|情绪|情况|状况|身体|人|水压|温度|声音|味道) ~6 (怎么样|如何|怎样|还好吗|稳定吗) (?|<not <word>>)
  + (那时候|那时|当时|刚刚|刚才|之前) ~8 (有|有没有|是不是|还) ~10 (吗|呢|?|没有)
  + (有|有没有) (拍照|照片|录影|录音|录像|监视器|目击|看到|听到|闻到) ~2 (吗|呢|?)
  + (住家|家里|府上|那边|屋里|房间) ~8 (还是|还|仍|依然) ~4 (重|吵|漏|臭|响|湿|冷|热|暗|堵) ~2 (吗|呢|?)
  + (停在|卡在|困在) ~1 (几|哪) ~1 (楼|层|号|个)
  unless (你|到底)
  unless-act interrogate rush blame_customer sarcasm check_audible follow_up_check offer_more_help

act reassure_action
  unless-act-turn greet identify_dept state_purpose
  unless-act ask_to_hold state_due
  when mid after_hold closing
  + (记|登|列|标)(到|在|进) ~4 (本|簿|日志|表|系统|单|册|备注|白板|群组|群) ~1 (上|里|中|,|了)
  + (夜班|晚班|早班|大夜|交接班|下一班|值班|同事|晚班的) ~1 (会|继续|接着|接续) ~1 (接着|继续|接续) ~1 (跟|追|盯|处理|办)
  + (表单|表格|申请书|资料|链接|连结|流程|文件) ~1 我 ~1 (发|传|寄|送|转) ~1 (给您|您)
  + 我 ~1 (把|将) ~1 (表单|表格|申请书|资料|链接|连结|流程|文件|照片) ~1 (发|传|寄|送) ~1 (给您|您)
  unless (吗|?|可以吗)
  unless 您 ~1 (自己|先)
  unless-act read_back correct_record sarcasm order_caller brief_colleague change_terms leak_private

act escalate
  when mid after_hold closing
  + (投诉|意见|情况|要求|反映|诉求|报告|三点|几点|问题) ~~12 (交给|报给|呈给|转给|汇整给|彙整给|提报|送交) ~1 (<surname>(经理|主任|总|主管|总监)|<boss>)
  + 我 ~1 (帮您|替您|先|去) ~1 (问|问问|问看看|请教|请示|争取) ~1 (<boss>|<surname>(经理|主任|总|主管)) ~1 (能不能|可不可以|看看|可否|行不行|,|/)
  unless (吗|?)
  unless-act announce_transfer leave_message_request
act give_deadline
  when mid after_hold closing
  unless-act-turn state_purpose identify_dept greet identify_org ask_convenient
  + (今天|明天|后天|周<num>|星期<num>|下午|明早) ~1 (交给|报给|呈给|送给|交到) ~1 (<surname>(经理|主任|总|主管)|<boss>)
  unless (吗|?)

act admit_fault
  + 是 (我们|我|前台|柜台|客服|收费处|物业) ~10 (写|登|记|填|录|抄|接|派|排|贴|看|听|弄)(串|反|混|岔|漏|重|错) 了
  unless (吗|是不是|不是)
  unless-act blame_others

act say_absent
  + (<surname><title>|组长|工务组长|队长|他|她|经理|主任|师傅|总干事|<boss>) ~1 (在|正在) ~3 (顶楼|屋顶|地下室|机房|工地|现场|外面|楼上|别栋|社区) ~1 (巡检|巡查|勘查|巡逻|巡视|抄表|施工|处理|开会|检查|监工)
  beats apologise
  unless (吗|?)
  unless-act brief_colleague
  + (他|她|<surname><title>|<boss>) ~2 (还|正|正在|在|现在|目前)[在] ~1 (会议中|会议里|开会中|通话中|午休中|外出中|休假中|出差中|上课中|外训|受训|巡检|巡场|带看中) [,|.|/]

act promise_pass_on
  when mid after_hold closing
  + (便条|字条|纸条|条子|留言条|条|便利贴) ~2 [我] ~1 (压|放|贴|夹|摆|留)(在|到) ~1 (他|她|<surname><title>) ~8
  + (他|她) ~1 (一|回) ~1 (来|到|进门|坐下) ~1 (就|马上|一定) ~1 (能|会|可以) 看到
  unless (应该|可能)
  unless (吗|?)

act inform
  unless-act-turn offer_help
  unless-act ask_to_hold
  when mid after_hold
  + (回收室|垃圾房|储藏室|淋浴间|洗衣房|吸烟区|充电区|机房|阅览室|交谊厅|KTV|视听室|瑜伽室|游戏室|烤肉区) ~1 (在|位于|设在) ~8
  + (二十四小时|24小时|全天) ~1 (开放|开着|都开|营业|有人)
  unless (吗|?|呢|哪)
  unless-act order_caller give_route rush
