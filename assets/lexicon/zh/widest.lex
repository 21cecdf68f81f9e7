# Whole families of wordings that the other files name only in part: verbs, orders and words of the
# region gathered by act. What stands beside another act in one answer is heard here, too.

@known 到什么事 门牌号麻 未能即时

# ---- Hours and days that are promised -----------------------------------------------------------
@set telling = 打给您|给您打|回电|覆电|复电|致电|回拨|拨给您|回您|覆您|复您|给您回|打回|联系您|联络您|告诉您|通知您|答复您|回复您|答复|回复|覆|复|给您消息|给您结果|给您准|给您一个|给个准|给准|跟您说|跟您讲|跟您联|向您交代|向您汇报|给您电话|给您去电|跟您说明|打电话
act give_deadline
  when mid after_hold closing
  + <when> ~2 (我|我们|这边) ~2 [再|会|就|来|先|亲自] ~1 <telling>
  + (我|我们|这边) ~4 <when> ~3 <telling>
  + <when> [再|会|就|必定|一定] (打给您|给您打|回您|覆您|复您|回电|覆电|复电|致电|给您消息|给您回|给准话)
  + <span> (内|之内|以内|后|之后|左右|里) ~6 <telling>
  + <when> (我|我们) ~1 [再|会] ~2 (打|联系|联络|沟通|回访|跟进|来电|交代|细聊|细谈|聊)
  + (我|我们) <when> 再 ~2 (打|联系|联络|沟通|回访|跟进|来电|交代|细聊|细谈|聊)
  + (安排|排|改约|改|另约) ~1 (在|到|给您) ~2 <when>
  + <when> ~6 (由|会由|就由|请|让) (<boss>|同事|专人|<craftsman>|他|她) ~4 (覆|复|回|打|联系|答|跟您)
  + 我 <when> ~1 (就|会|一定|先) ~1 (把|去|交|送|处理|办|写|报|弄|做|补|盯|跟) ~2
  + (会|一律|统一) ~6 (退|到账|寄|送|发|补) ~6 , [大概|大约|约|最慢|最晚] <span> [左右|内|之内] /
  + / (大概|大约|约|再|最多|顶多) ~1 <span> [左右|内] ~1 [就|能|会|可以] 到 [<tail>] /
  + (他|她|人|师傅|<craftsman>) ~1 <span> ~2 (能|可以|就|会|就能) ~1 到
  + (他们|师傅|同事|人|<craftsman>) ~2 <when> ~1 (就|会|能|可以) ~1 (来|去|到|上门|过来|换|修|装|送|补|拆|量) ~2 (/|换|修|看|装|您)
  + (帮|替|给) 您 ~2 (约|改约|排|订) ~2 <when>
  + <when> ~2 <craftsman> ~2 (能|会|可以|就) ~1 (到|上门|过来|来)
  + <when> 我 ~1 (就|可以|会|先) ~1 (把|去|找|交|报|递|送|谈|处理|安排|核实) ~4
  + <clock> ~2 (结束|散会|开完|回来) ~2 我 ~1 (就|马上|立刻|立即) ~1 (告诉|转告|通知|跟)
  unless (上次|上回|昨天|答应|说好|说过|本来|应该|每天|每周|已经|刚才) ~4 (<when>|<span>)
  unless (会议|大会|活动|讲座|课|停水|停电|消毒|演习|抬头|公告) ~3 (改|排|安排)
  unless <when> [再] (聊|联系|联络|沟通) (吗|?) | (打给|打|回|找|聊) ~2 你 | 打成 | 回来 (跟|给|告诉) | (要不|不如) ~8 排 | (年检|检修|停用)
  unless 只能 ~1 <when>
  unless (改天|明年|周末前|月底|月<num>号|出发前) ~2 (再|先)
  unless (下|这|本)(周|星期|礼拜|个月) [我] [会] 再
  unless (修|装|换|验|办)(完|好) ~6 我 ~3 再
  unless (您的意思|您希望|您是希望|可以帮您 ~2 排|有新的消息)
  unless (您|你) ~1 (过来|来) ~8 (安排|排)
  unless-act-turn voicemail_text brief_colleague leave_message_request
  unless-act busy_brush_off rush vague_delay threat badmouth_caller leak_secret blame_customer order_caller excuse sarcasm
# The time stands alone, behind the promise to ring.
act give_deadline
  when mid after_hold closing
  needs-act-turn offer_callback
  + / (大约|大概|约|最多|最晚|最迟|最快|预计|差不多|不超过|用不了|也就) (<span>|<when>) [左右|内|之内|前|<tail>] /
  + / (最晚|最早) <num>点 [半|<num>分|前] [<tail>] /
  + / <span> (内|之内|以内|左右) [<tail>] /
  unless-act hold_reason_time

# ---- What the trainee does next -----------------------------------------------------------------
@set atonce = 这就|马上|立刻|立即|即刻|现在就|现在|先|再|去|赶紧|会|来
@set helper = 保安|保全|警卫|门岗|岗亭|前台|夜班|值班员|值班室|值班同事|保洁|会计|财务|出纳|法务|水电|水电班|管家|物流|快递公司|电梯公司|维保|厂商|厂家|建商|开发商|工务组|工程部|车场|管委会|业委会|<craftsman>
act reassure_action
  when mid after_hold closing
  + 我 ~1 <atonce> ~1 (通知|联系|联络|派|叫|打给|找|安排|催|喊|让|请) ~2 <helper> ~4
  + 我 ~1 <atonce> (帮您|替您|给您) ~1 (跟|和|向|找|问|请) <helper> ~2 (确认|核实|查|核对|问|催|反映|协调|说|争取)
  + 我 ~1 <atonce> (帮您|替您|给您) (跟|和|向) ~4 (确认|核实|核对|反映|协调|争取)
  + 我 (让|请|叫|派) <helper> ~2 (给|帮|替|陪|为|上|过|到|对|去|核|先) ~6
  + 我 ~3 把 ~10 (发|传|寄|送|转|递) ~1 (给|到|去|过去|您) ~6
  + 我 ~4 (放进|写进|列入|列进|记进|记成|列成|提到|报到|加进|写入|写到|录入) ~6
  + (记录|登记|备注|备案|记) ~1 在案
  + (今天|明天|马上|这就|待会|待会儿|一会儿|等下) ~1 (就|一起|一并|会) ~1 (去|派|调|送|查|办|处理|安排|催) ~2 /
  + (会|就会|会再) (请|让|派) (他|她|<helper>) ~2 (到现场|上门|过去|到府|重新|再|上去) ~6
  + 已经 ~1 (报给|转给|交给|交代|通知|安排|派|请|联系)[好|了|到] ~2 (<helper>|电工班|维修班|工程|夜班|班组) ~2
  + 会 ~2 (跟进|盯|追踪|跟踪)(到底|着|下去|到好)
  + 我 ~4 (盯|跟)(到|着|紧|到底) ~6
  + 我 (直接|这边|自己) (帮您|替您|给您) (联系|联络|办|问|通知|处理|报修|催|盯)
  + (会|就会|一定) 有 (人|同事|专人) ~2 (打电话|联系|联络|跟|找|通知) ~3 您
  + 我们 ~4 (同步|一并|一起) (处理|跟进|反映|解决)
  + 我 ~2 (给|跟) <helper> ~1 (打|去) [个|通] (电话|一个)
  + (我|我们) [已经|已] ~1 [帮您|替您|给您] ~1 (登记|派单|派工|报修|通知|反映|上报|加急|安排) ~1 (好|过|上|下去)了
  + 我 (叫|让|派|喊) 人 <word>{1,4} ~3
  + (挂|记|算) [在] 我 名下
  + 我 (整理|写|做)成 ~6 (发|交|报)给 ~4
  + 由 我 (接手|负责|处理|跟进|跟着)
  + 我 ~3 原(话|样) ~3 (写|记|录)(进|到|在) ~3
  unless (吗|?|怎么|谁|为什么) <not ,>
  unless (可以|能) ~1 (请|让|把|先|帮|替|给) | 还是 我
  unless (上次|昨天|已经 ~2 过|没|不能|没法|不敢|无法|懒得|漏|忘|啱啱) | 刚 ~1 (去|问|查)
  unless ((接|听|转|回|您的)电话|<notafter 专> 线|转给他|转给她|转过去|接听|来听|来接|跟您说|跟您讲|跟您谈)
  unless (转告|转达|留言|口信|他桌|她桌|带话|账号|展厅等)
  unless-sentence (好不好|好吗|可以吗|行吗)
  unless <boss>
  unless (偷偷|私下|划掉|免掉|降价|内部)
  unless-act-turn greet brief_colleague voicemail_text ask_to_fetch wrong_number_help
  unless-act hold_reason_time
  unless-act announce_transfer show_willingness correct_record overpromise change_terms leak_private leak_secret threat dare sarcasm rush refuse_bluntly argue excuse badmouth_caller blame_others blame_customer vague_delay order_caller next_contact signal_visitor bluff pushy chat_joke nickname busy_brush_off

act show_willingness
  when mid after_hold
  + 我来 (教|带|陪) 您 [<tail>] /
  + 我 (替您|帮您) 跑 [一趟|腿] [<tail>] /
  + 我来 (帮您|替您|给您|帮你) ~2 (对|约|查|看|办|弄|核|跑|找|问|拿|催|盯|填|登记|联系|联络|改|讲|说|订|排|开|写|想办法)
  + (这个|这件|这事|这件事|这些|剩下的|后面的) [都] 我来 (处理|办|弄|安排|跑|想办法|联系|解决) [就好|就行|就可以] /
  + 我来 (处理|办|弄|安排|跑|想办法|联系|解决|跟进) (就好|就行|就可以) /
  + 我 ~1 (帮您|替您|给您) ~6 就 (行|好|可以|成) [了|<tail>] /
  + (需要|想要|有需要|用得着|不方便|看不懂|来不及|要) ~6 的话 ~2 我 ~1 (让人|请人|叫人|现在|这就|来|帮您|替您|给您|也可以) ~10
  + 我 (现在|这就) (一项项|一条条|一行行|一项一项|一条一条|逐项|逐条) ~1 (念|读|讲|说|算|对|核|解释) ~6
  unless (直接|吗|?|不过|但|稍后|回电|打给)
  unless-turn 你等着 | (拨错|按错|打错|撥错)
  unless-act-turn hold_reason_time brief_colleague leave_message_request
  unless-act overpromise sarcasm rush refuse_bluntly change_terms vague_delay decline_politely correct_record announce_transfer offer_message protect_info
  beats reassure_action

# ---- Questions for facts ------------------------------------------------------------------------
act ask_detail
  when mid after_hold first_turn
  + 您 (告诉我|跟我说|说一下|说) ~2 (哪天|几位|几点|几个人|什么时候|哪个|哪一) ~10
  + 把 ~10 (告诉我|报给我|念给我|说给我|说一下|报一下|报一遍)
  + 请问 ~1 [您的|您] ~3 (车牌|车号|单号|编号|型号|统编|证件|号码牌|车型) ~3 (是|是多少|呢|多少) [?|/]
  + (请|麻烦|劳驾|烦请) ~1 (给我|提供|报|告诉我|报上|说下|说一下) ~12 (编号|单号|工号|后<num>码|后<num>位|末<num>位|末<num>码|后几位|全名|名称|登记号码|登记证号|日期|型号|统编|统一编号|户名|抬头|税号|车型|颜色|年份|位数|读数|度数)
  + (不知道|不晓得|想知道|想请教|想问问|想了解|想确认|想问清楚|想弄清楚|想了解清楚) ~1 (您|您家|府上|家里|当时|现场|那天|当天|之前|<num>) ~8 <wh> ~6 (/|,)
  + (我|我们) ~1 (只是|就是|是|就) ~1 (想|要) ~1 (问|了解|弄|确认|搞)(清楚|一下|明白|清) ~12 (<wh>|有没有|是不是)
  + / (什么时候|几点|哪天|几号|多久前) (发现|开始|看到|听到|出现|注意到|停|坏) ~8 的 /
  + (现在|那|这会儿|目前|后来) ~4 (停|好|通|亮|开|关|干|修|来|到|走|漏|响|退)了<not ,> (没有|没) (?|呢|啊|/)
  + / ~2 是 ~2 (周几|几号|几点|哪天|哪一天|什么时候|上周几|星期几) ~1 (发现|开始|报的|装的|换的|看到|听到|修的|停的|坏的) ~4
  + 您 ~2 (周几|星期几|礼拜几) ~6 (/|,)
  + 是 (每天|天天|每晚|一直|经常|有时|偶尔|只有|整天|每次) ~6 (吗|?)
  + (您家|您|府上|您那套) ~2 是 (哪一年|哪年|哪个月|几月|什么时候|哪天) ~8
  + (还记得|记不记得|记得) ~2 ~10 (吗|?)
  unless (电话|手机|联系方式|房号|门牌|地址|住址|姓名|称呼|贵姓|微信)(告诉|报|发|留|写|给|,|/)
  unless (你|到底|凭什么|干嘛|怪谁)
  unless (放心|乱|随便|别|不要|不能|不敢|<thanks>|不足|问题告诉|消息告诉|请教您)
  unless-act-turn screen_caller interrogate brief_colleague
  unless-act ask_to_hold
  unless-act ask_need ask_pay_intent ask_name ask_contact ask_repeat ask_source ask_address blame_customer sarcasm rush argue dare ask_to_note state_purpose reconnect_after_cut leave_message_request pushy confirm offer_message

# ---- How to reach the caller ---------------------------------------------------------------------
act ask_contact
  when mid after_hold closing
  + <notafter 保> 留 [个|一个|下|一下|一支] ~10 (电话|号码|手机|手机号|微信|联系方式|联络方式|邮箱) [,|号码|<tail>] (/|我|好|方便|就行|就好|以便)
  + (怎么|怎样|如何) ~2 (通知|联系|联络|回复|答复) 您 ~2 (好|方便|合适|比较|呢|?|/)
  + 您 ~6 (一般|平时|白天|通常|平常) ~1 用 (哪个|什么|哪支) ~1 (号|号码|电话|手机)
  + / (手机|电话|座机|微信|短信|简讯|邮件|邮箱|LINE|line) [通知] 还是 (微信|短信|电话|手机|邮件|邮箱|简讯|LINE|line|座机) ~4
  unless (要不要|等他|等她|让他|请他|他的|她的|我留|别人|没留|不留|留不留|不先|不给|留言)
  unless-act-turn voicemail_text brief_colleague pushy leave_message_request
  unless-act offer_message sarcasm dare read_back

# ---- A no with a way on --------------------------------------------------------------------------
@set closedto = 没有师傅了|没有位子了|没有时段|约不上|排不上|排不开|抽不出人|来不了|过不来|租出去|租完|租光|卖完|卖光|卖出|订满|订出去|排满|约满|满了|没有空位|没位子|没名额|没货|不开放|不开办|停办|不受理|不接受|不外借|不外租|不提供|暂停|取消|有人订|有人定|有人借|有人租|有人约|交了定金|付了订金|下了定|订走|定走
act decline_politely
  when mid after_hold closing
  + (目前|暂时|现在|都|已经|全|恐怕|抱歉|遗憾|不巧|可惜|规定|规约|这边) ~~8 <closedto> ~~20 (不过|但|但是|我先|我可以|可以先|可以帮|要不|改到|改成|改约|您看|还有|也可以|要不要|明天|后天|行吗|行不行|明日|排进|候补|我帮您|我替您)
  + 未能 (即时|及时|立即|马上|为您|给您|安排|提供|办理|受理|发|批|退|接受|编配|借|出) ~~30
  + (不可|不能|不许|不准|不得|不可以|不让|未能) ~6 , ~1 [还] [请|敬请|望] ~1 (体谅|谅解|见谅|包涵|包容|配合) , ~10 (可以|可|能|再|改)
  + (不方便|不便|不好|不宜|不能|不太好) [由我|替您|帮您] (推荐|评价|评论|比较|表态|介绍哪) ~~24 (念给您|给您念|给您看|名录|名单|公告)
  + (抱歉|不好意思|对不起|遗憾|可惜|不巧) ~~14 (没有|没|已经|都|全|停|休) ~8 [了] ~~8 (最早|最快|隔天|明天|后天|下午|改天|换|别的|只有) ~8 (可以|行|吗|您看|要不要|能等)
  + (不方便|不便|不能) ~1 (接受|受理|参加|合作|代收) ~~6 (不过|但) ~8
  + (比较|评价|评论) ~3 (不方便|不便|不好) ~1 (说|讲) , (不过|但) ~8
  + (批不下来|过不了|不太合适|不大合适) , ~3 (您可以|您改|不过|但|要不|换) ~6
  + 没有权限 ~8 , (不过|但|但是) ~2 我 ~4 (可以|能|帮|替)
  unless (解答|回答|作答|答复|确定|肯定)
  unless 评论
  unless-act-turn brief_colleague
  unless-act correct_record
  unless-act refuse_bluntly protect_info argue dare excuse blame_others blame_customer rush sarcasm vague_delay say_absent pushy threat change_terms closing_time_brush_off order_caller slander_rival boast leak_secret

# ---- Beyond one's field, over to another -----------------------------------------------------------
@set done = 修好|修完|做完|离开|换好|换完|装好|装完|弄好|弄完|办完|洗完|搬完|查完|走
@set unsure = 怕 ~2 说岔|拿不了主意|级别不够|我只管 ~4|答不出来|我是新来的|我刚来|我新来|不是我能(判断|决定|说)|(不想|怕) 给您错|看不到|查不到|说不上来|手头没有|(没有|没|不太有) ~1 把握|不确定|不敢 [跟您|给您] (乱|随便|瞎|贸然) ~1 (说|讲|答|回答)|不(想|愿) ~1 (乱|瞎|随便) ~1 (说|讲|答)|未能 ~2 (解答|回答|答复|确定)|不敢肯定|吃不准|怕 ~3 (讲错|说错|讲得不准|说得不准|不准)|怕误导|没研究|外行|说不上来
act admit_limit
  when mid after_hold closing
  + <unsure> ~~20 (问一下|找您|我叫 ~8 (跟|来|给)|我上楼问|请 ~8 告诉|问完|查过|问过|查问|请教|问一下|问清楚|问问|容我|让我|核实|确认|请 ~6 (来|跟|回)) ~12
  + (这个|这|此事|这件事|这项|这部分|这类|这种|这块|该|那) ~4 (由|归|属|是) ~8 (承办|跟进|负责|经办|主管|管|处理|办理|的业务|统筹|专责|对接) [的] , ~1 (我|马上|这就|让我) ~1 (帮您|替您|给您|为您|把) ~3 (转|接|驳|挂|找|联系|问)
  + (要|得|需要) ~8 才 (清楚|知道|懂|准|晓得|能答) ~~8 (转|接|请|问|联系)
  + (这|该|那) ~2 是 ~8 (范围|业务|职责|分内|保固|保修) , ~1 我 ~1 (帮您|替您|给您) ~2 (送件|报|转|反映|问|联系|接)
  + (归|属于|是) <not 我|您> ~6 , 我 ~1 (给您|帮您|替您|马上|这就) ~1 (转|接)
  + (要|得|需要) ~1 (跟|和|问|找|请教|向) ~6 (确认|核实|问|查)[过|清楚|了|到] ~2 (才能|才好|才敢|再) ~2 (回答|答复|告诉|跟您说|给您)
  unless (您|你) ~2 <unsure>
  unless-act-turn brief_colleague
  unless-act plead_ignorance refuse_bluntly rush bluff decline_politely excuse

act announce_transfer
  when mid after_hold closing
  + (帮|给|替|为) 您 ~2 (挂|接驳|驳) ~2 (内线|分机|线|过去|去) ~8
  + (请|让|叫) ~8 (的同事|同事|专员|工程师|<surname>工|<surname>师傅|<surname><title>) ~2 (来|直接来|过来|直接|亲自) ~2 (跟|和|同|给) 您 ~2 (说|讲|解释|谈|说明|介绍)
  + 转接 ~2 (如果|万一|若|要是) ~2 断 ~4
  + 您 接 ~4 (代理人|副手|助理|职代) ~4
  unless (经理|主管|主任|领导|主委|总干事) ~4 (来|直接|过来)
  unless-act brief_colleague refuse_bluntly

act escalate
  when mid after_hold closing
  + <boss> ~3 (就在|正好|刚好|刚|正|在) ~3 (旁边|有空|这里|这儿|隔壁|办公室|位子|座位|在) ~1 , ~1 我 ~1 (请|让|叫) (他|她) ~4
  + 我 ~2 (请|让) ~3 <boss> ~4 (给|跟|和) 您 ~3 (打|谈|说|联系|回|聊)
  + <boss> ~2 (签字|签|批|同意|定|拍板|裁示) ~~10 我 ~4 (递|报|送|交|呈)(上去|过去|给)
  + (报|递|送|呈|反映) 上去 ~1 了
  + 由 <boss> ~3 (覆|复|回|打|致电|给|跟|联系|答|说明|处理|出面)
  + (会|我会|一定|我|就) ~2 (送|转|交|拿|递|呈|传)给 ~2 <boss> ~2 (看|过目|知道|处理|批|审|签)
  + (替您|帮您|给您) ~1 去 ~1 (请示|问|报告|问问|跟|找) ~2 <boss>
  unless (您|你) ~1 (自己|直接)
  unless-act-turn brief_colleague voicemail_text
  unless-act say_absent blame_others sarcasm dare badmouth_caller

act promise_pass_on
  when mid after_hold closing
  + 我 ~1 (请|让|叫) (他|她) (一|等) ~4 (就|马上|立刻|第一时间) ~8
  + (给您|帮您|替您) 写 [个|张] (条|纸条|便条|字条) ~2 (压|放|贴|夹) [在] (他|她) ~6
  + (他|她) (上线|上班|回来|到了|忙完|一来) 我 就 把 您 的 话 ~6
  + 我 ~2 (保证|负责|一定) ~1 (他|她) ~1 收到
  + , ~2 我 [来|会|就|负责|替您|帮您] (转达|转告) [过去|<tail>] , 由 (他|她) ~12
  unless (吗|?|要不要)
  unless-act-turn brief_colleague leave_message_request
act offer_message
  when mid after_hold
  + (什么|啥|话) ~2 (想|要|需要) ~1 (让|跟|告诉|带给) (他|她|<surname><title>) ~2 (知道|说|转告|的|<not <word>>) ~6
  + 您 ~2 把 ~6 (告诉我|说给我|跟我说|留给我|讲给我) , ~1 我 ~2 (转达|转告|带到|代转|传话)
  unless-act interrogate leave_message_request
act offer_message
  when mid after_hold
  + (给|跟) (他|她|<surname><title>) 留 ~1 (几句|句|两句) 话
  + (您愿意的话|需要的话|方便的话) ~1 我 ~3 (他|她|您) ~1 (留|记|写) ~6 (号码|电话|话|条)
  + (用不用|需不需要|要不) ~1 我 ~3 (转告|留|带|传|说一声|转达|捎)
  + 您 ~1 留 [个|下] (名字|姓名|话) ~2 我 ~1 (帮您|替您|给您) (转达|转告|带到|传)
  beats ask_name promise_pass_on
act protect_info
  when mid after_hold closing
  + 恕 ~2 (未能|不便|不能|无法) ~1 (透露|提供|告知|奉告|相告|披露)
  + (住户|业主|客户|访客) ~1 (名册|名单|资料|电话|信息) ~2 (不能|不便|不可|不得|不会) ~1 (外流|外传|外泄|外借|流出|给)
  + (人家|他|她|对方|别人|业主|住户) ~1 (住|家) ~4 (几|哪) ~3 (我|我们) ~1 (不能|不便|不好|不可以) ~1 (说|讲|透露|告诉)
  unless-act leak_private
act screen_caller
  when mid
  + 找 (他|她|<surname><title>) 是 ~10 还是 ~4 事
  + (找|打给|问) (他|她|<surname><title>) ~2 是 ~6 (事|事情) ~2 (吗|?|呢)
  unless-act interrogate
  beats ask_detail

# ---- The next time ---------------------------------------------------------------------------------
@set outcome = 排好|约好|谈好|收到|定下来|出来|下来|公布|确定|敲定|到货|到了|批了|好了|开放|恢复|有了|上线|有结果
act next_contact
  when mid closing
  + (过|走了|过了|之后) ~2 几天 [后|以后] 我 ~1 再 ~1 (跟|和|给) 您 ~1 (联系|联络|打) ~4
  + 您 看完 ~2 (我们|咱们|我) 再 (聊|约|谈|联系|沟通)
  + (等|待) ~14 <outcome> ~2 [了|之后|以后|后] [,] ~1 我 ~1 (第一个|第一时间|马上|就|会|立刻|再) ~2 (告诉|通知|联系|联络|打给|跟) ~1 您
  + (有|一有|要有|如果有|若有) ~8 (的话|进展|新|活动|优惠|名额|空位|房源|车位) ~3 [我] ~1 (第一时间|第一个|马上|会|就|立刻|再) ~2 (通知|告诉|联系|联络|打给|跟) ~1 您
  + 一 ~6 (出来|到|下来|有|开|批|放) ~2 我 ~1 (立马|马上|就|第一时间|头一个|立刻) ~2 (告诉|通知|联系|联络) 您
  + <when> ~10 (后|之后|以后|结束) , 我 ~1 再 ~1 (向|跟|和|给) 您 ~1 (交代|汇报|说明|报告|联系|联络)
  + <done> ~1 (之后|以后|后) , 我 ~2 (会|再) ~2 (打|致电|来电) ~6 (问|看|了解|确认|回访|您)
  unless (吗|?|他|她|转告|分钟|小时|分钟后)
  unless-act pushy vague_delay leak_secret promise_pass_on defer_personal
  beats reassure_action
act next_contact
  when closing
  + (<day>|周<num>|星期<num>|礼拜<num>) ~2 (我|我们) ~1 (会|再|会再) ~2 (打|联系|联络|沟通|来电|跟|回访) ~6
  + (我|我们) (<day>|周<num>|星期<num>|礼拜<num>) ~2 再 (沟通|联系|联络|聊|谈|碰|对|打|跟)
  + <done> ~3 [了|之后|以后|后] ~1 我 ~2 (打|致电|来电|给您打|回访|联系) ~6 (问|看|了解|确认|回访|您)
  + <outcome> [了|之后|以后|后] , ~1 我 ~1 (第一时间|头一个|再|会|就) ~2 (致电|打电话|来电|通知|告诉) ~2 您
  unless (吗|?|他|她|您再|今天|今晚|明天)
  unless-act pushy vague_delay promise_wait
  beats reassure_action
act offer_callback
  when mid after_hold closing
  + 我 ~6 (会再|再|会) 打 ~1 [一次|一通|次|通|个] 电话 ~6
  + <done> ~4 我 ~1 给您打 [个] 电话
  + 我 ~2 (会再|再|会) 打 (一次|一通|次|通|个) 电话
  + <when> ~6 (覆电|复电|致电|回您电话) ~3
  + 我 ~2 [肯定|一定|会] ~1 给您 [一] 个 电话
  + 我 ~4 (第一时间|再|会|立刻) ~1 致电 ~2 (通知|告诉|跟|回复) ~1 您
  unless (请|让|叫|由) ~4 (他|她|<craftsman>|<boss>) | (每天|天天)
  unless (吗|?) <not ,>
  unless-act-turn voicemail_text leave_message_request state_purpose brief_colleague

# ---- Owning it, thanking, soothing -----------------------------------------------------------------
act admit_fault
  when mid after_hold closing outbound_first
  + 是 (我|我们) ~8 (标|写|说|讲|登记|记|解释|安排|交代|处理|通知|贴|回复|沟通|理解|带|管|盯|排|算|听|看) ~2 [得] ~2 (不清楚|不清|不够|不好|不细|不明白|不明|太晚|太慢|太急|晚了|慢了|偏了|偏|岔了|错了|漏了|不周|不到位|有误|含糊|没到|没好|太马虎)
  + (我|我们) ~1 (确实|的确|实在|真的|也) ~4 (贴|做|回|来|说|通知|处理|安排|跟进|交代|盯)得 ~1 (太晚|太慢|不够|不细|不周|不好|不到位|太马虎)
  + (这样|这种|那种|这么) ~1 [的] (态度|做法|回复|回答|处理|说法|口气) ~2 (确实|的确|是|真的|真是|很) ~1 (不应该|不该|不对|不妥|不好|不合适)
  + (我们|早|还是|本来) ~1 (早该|该|应该) ~1 [先|早点] ~1 (告诉|通知|写信|打给|说一声|知会) ~3 (/|,)
  + 该 ~8 , ~1 (我们|我) 没 <word>{1,3} (/|,)
  + (确实|的确|是|也) ~1 有 (我|我们) ~12 (的原因|的责任|的问题|的疏忽|的不是|的错)
  + (我|我们|应该|本该|本来应该) ~2 (早|早点|早一点|早几天|提前) ~2 (告诉|通知|说|贴|回|打给|提醒) ~4 的 [,|.|/]
  + (是|这是) (我|我们) ~6 的 (疏失|疏忽|失误|过失|漏失)
  + 是 (我|我们) ~2 没 (带好|管好|控管好|盯紧|盯住|看住|留意|排好|排清楚|衔接|写明白|标清楚|教好|说全|讲全|核对)
  unless (吗|?)
  unless-act excuse blame_others blame_customer argue dare sarcasm read_back
  beats inform
act thank_feedback
  use real_thanks
  + <thanks> ~2 您 ~2 (愿意|肯|特地|专程|直接) ~2 (说|讲|反映|告诉|打来说|指)
  + <thanks> ~2 您 ~2 (指出来|点出来|讲出来|说实话|直言|坦率)
  unless-act sarcasm
act calm
  when mid after_hold closing
  unless-act resume_after_hold
  + (尽管|只管|您) ~1 慢慢 ~1 (问|看|想|找|翻|挑|选|说|讲)
  unless (也|才|就) ~2 慢慢 | 记 | 写 | 抄 | 打字
  unless-act rush threat state_due ask_slow_down

# ---- Who is speaking, and why the call -------------------------------------------------------------
@set given = <surname><not 兴|便|事|心|意|白|安|先生|女士|小姐|太太|总|经理><word>{1,2}
act identify_self
  when first_turn first_turn_late outbound_first
  + / (<dept>|客服|管家|专员|顾问|助理|值班员|<deskend>) [的] <given> (很高兴|竭诚|为您|在线|在这|/)
  + (<dept>|<deskend>|这边|管家|专员) 姓 <surname> [<tail>] /
act identify_self
  when mid closing
  + 我 (是|就是) ~10 (管家|专员|客服|顾问|班长|值班员|秘书|助理|前台) [小|阿]<surname>[<word>{1,2}] [<tail>] /
  unless (吗|?|找|他|她)
act offer_help
  when first_turn first_turn_late
  + (想|要|需要|是要|是想) ~1 (问|了解|咨询|打听|知道|办|看|查|反映) ~1 (点|些|哪些)[儿] ~1 (啥|什么|吗|呢|事)
  unless (干嘛|到底|快)
  unless-act interrogate
act state_purpose
  when outbound_first mid
  + 为 [了] ~14 (事|事情|问题|申请|报修|投诉) [来|给您] (打来|来电|打电话|致电|打) 的 [<tail>] /
  + (特地|特意|专门|专程|今天|这次) ~2 (打来|来电|致电|打电话|打这通) ~2 [跟您|向您|给您] (谢谢|感谢|致谢|道谢|道歉|赔礼|问候|提醒|通知)
  + (我这通|这通电话|这通|我打来|我这次打|打这通|这通打来) ~1 是 ~1 (想|要|为|跟)
  unless <thanks> ~2 您
  unless-act ask_to_fetch leave_message_request reconnect_after_cut voicemail_text
act state_purpose
  when outbound_first
  + (占|耽误|借|打扰|占用|耽搁) 您 ~4 (说说|聊聊|谈谈|说下|讲讲|讲一下|说一下|问问|问一下|核对|确认) ~10 (的事|问题|情况)
  unless-act ask_to_fetch leave_message_request
act ask_convenient
  when outbound_first mid
  + (<notafter 可> 能|能不能|可以|可否|可不可以|想) ~1 (占|占用|耽误|借|借用|耽搁) 您 ~2 (<span>|分钟|时间|工夫|一会) ~~14 (吗|?)
  + (先等|等) 您 ~1 (开完|忙完|吃完|上完|下课|散会) ~4 (再|吗|?|呢)
  unless (回电|打给您|师傅|上门)
act bare_wei
  when outbound_first
  at-most 24
  + ^ (喂|歪|喂喂) [,] (是|<not 您|请><word>{1,4} (在吗|在不在|在家吗))
  unless-turn (您好|你好|请|麻烦|谢|我是|我姓|这里是|这边是|<org>|打扰|不好意思)
act bare_wei
  when after_hold mid
  at-most 10
  + ^ (喂喂|喂喂喂|喂) [,] (人呢|在不在|说话|讲话|有人吗|还在不)
  + ^ 喂喂喂 /
  unless-turn (您|请|抱歉|不好意思)
act screen_caller
  when mid first_turn first_turn_late
  needs-act-turn ask_name
  + / [您] 是 (哪个|哪家|什么|哪间) (单位|公司|部门) [的] [呢|啊] (/|?)
  unless-act interrogate
act reconnect_after_cut
  when outbound_first mid after_hold
  + 电话 ~4 (掉了|断了|没了|挂了|没声音|没声|断掉) ~~24 (接着说|继续|再说|我再|说到|讲到|撥回|拨回|打回)
  unless (如果|万一|要是|电话线)

# ---- Reading back, correcting, noting --------------------------------------------------------------
act read_back
  when mid after_hold closing
  + 一共 ~1 记了 <num>(样|条|件|点|项) ~~12
  + 我 ~1 (归拢|归总|归纳|汇总|重述|复盘|念回|理) ~1 (一下|一遍|下) ~~20
  + (您|您刚|您刚才|您刚刚) ~2 (说|讲|提|反映)了 ~1 (两|三|四|五|<num>)(条|点|件|项|样|桩|处|个问题) ~~30
  + 您 ~4 (说|讲|提|反映)的 [这] (两|三|四|<num>)(件事|点|项|条|件|桩|个问题) , ~2 (第一|一是|一个是|一件是|先是)
  + (您是说|您的意思是|您是指|您是希望|您是想|您要改的是|您要的是|您是要) ~~20 (是这样吗|是吗|对吗|对吧|是吧)
  + (您是说|您的意思是|您是指) ~~20 (理解|记|听) ~2 (对不对)
  + (您是说|您是指|您说的是) ~12 , ~2 (一次是|一是|第一|一个是|一处是|先是) ~~16
  unless (吗|?) <not 对>
  unless-act ask_to_note correct_record argue sarcasm blame_customer
act confirm
  when mid after_hold closing
  + (漏|少|忘|落|缺)了 ~1 (哪|什么|啥) ~3 (没有|没|吗|?)
  + (漏没漏|对没对|错没错) [<tail>] (?|/)
  + (漏|少|落)了 ~2 (没有|没) (?|/)
  unless (水|电|气|雨|天花板|管)
act correct_record
  when mid after_hold closing
  + ^ [好|好的|明白|嗯|收到|行|了解|是] [,] [那] ~2 (抬头|名字|电话|地址|时间|日期|房号|车牌|收件人|份数|号码|户名|姓名|楼号|门牌) ~2 (换成|改成|改为|改到|写成) ~16
  unless (吗|?|能|可以|帮您|要不要)

# ---- Coming, waiting, the way, the number ----------------------------------------------------------
act promise_wait
  when mid after_hold closing
  + 在 ~8 (门口|大堂|大厅|展厅|前台|路口|出口|电梯口|样板间|接待中心|售楼处) ~3 (迎|等|候|接)(您|你)
  + 您 (来|到|过来)[了|时|的时候] ~1 我 ~3 (陪|带|领|接待|等)[着] 您
  unless (稍|等您电话|等您消息)
  beats calm
act invite_visit
  when mid after_hold closing
  + 欢迎 ~10 (参观|赏屋|看房|看屋|考察|走走|看看)
  unless (致电|来电|路上)
act invite_call_again
  when mid after_hold closing
  + 您 ~6 (第一时间|直接|随时|尽管) ~2 (拨|打|找|联系|联络) ~1 (这个号|这个电话|这支|这条线|我们|我|值班|前台|客服)
  + (有事|有问题|有任何 ~3|有情况|有变化|有什么 ~3) ~2 再 (跟我|跟我们|告诉我|告诉我们|找我|找我们) ~2
  + (再|尽管|随时) ~1 (给我们|给我) ~1 打 [个] 电话
  + (需要|有需要|用得着) ~2 (时候|的话|时) ~1 (尽管|随时|就) ~1 (打|来电|联系|找)
  + (大事小事|大小事|什么事|任何事|有事没事|小事) ~2 [都|也] ~2 (可以|能|欢迎|尽管) ~1 (打|来电|找我|找我们|联系)
  unless (吗|?|投诉|自己去|他|她|来的时候|到了)
act give_extension
  when first_turn mid after_hold closing
  + (电话|号码|热线|分机|内线) ~2 (念|报|读|给|告诉) ~1 您 [听] [,|:] ~2 <digits>
  + (值班电话|报修电话|柜台电话|办公室电话) [是] [,|:] <digits>
  + 找 ~6 (的话|请|就|可以|直接) ~1 (拨|打|按|转) ~1 <num>[号] [键] (/|,|转|就)
  + (<craftsman>|岗亭|门岗|警卫|物业|管家|大堂|夜班|工程|电梯) ~3 的 (电话|内线|分机|号码|专线) ~2 (是|为) ~1 <digits>
  unless (手机|私人|他家|她家|楼|您的)
  unless-act leak_private read_back voicemail_text
act give_route
  when mid after_hold closing
  + (开|走|坐|上|下|拐|转|绕) (到|进|去) ~2 (B<num>|负<num>层|地下<num>层|地下|车道|坡道|中庭|<num>楼) ~~12 (侧|边|电梯|左|右|对面|旁|尽头|出来|直走)
  + (请|麻烦) 您 ~1 (从|走) (南|北|东|西|正|侧|后|大)门 ~2 (走|进|出|绕)
  unless (水|漏|声|味|吗|?|搬|垃圾)
act say_absent
  when first_turn first_turn_late mid after_hold closing
  + (他|她|<surname><title>|<surname>师傅|<surname>工|/ <surname><word>{1,2}) ~3 [正|在|正在|还在|刚] ~1 (跟|和|陪|与) ~8 (讲电话|通话|谈|开会|在现场|看现场|说话|讲话|讨论|对图|验收|巡查)
  unless (您|吗|?|说过|我) <not 电话>
  unless-act leak_private blame_others badmouth_caller brief_colleague chat_joke
  beats apologise
act signal_visitor
  when mid after_hold closing first_turn
  + 您 ~1 先 ~1 (看看|看|翻翻|翻|坐着看) ~4 (楼书|手册|杂志|册子|单页|样册|资料架|价目|图册) ~~6 (马上|就好|就来|很快|接完)
  + (请|您) ~1 (这边|那边|里面|先|里边) ~1 坐 ~~20 (接完|讲完|打完|马上|就来|过来)
  unless (打来|坐下慢)
  beats acknowledge give_route reassure_action
act follow_up_check
  when outbound_first mid closing
  + (走|来|修|换|弄|装|清|做)(了|好|完|过) ~3 (之后|以后|后) ~8 (还|又|再|有没有) ~2 (渗|漏|响|堵|滴|卡|跳|臭|坏|晃) ~3 (吗|没有|?|过)
  + (修|补|换|装|疏通|处理|抓漏|补漏) ~2 (之后|以后|后) ~8 (干|好|通|亮|热|凉|稳|响)了 (没有|吗|没)
  + 用起来 ~2 (顺不顺|好不好|方便不方便|习惯吗|顺手吗|还行吗)
  + (处理|服务|维修|结果|师傅) ~6 (满意不满意|满不满意|满意吗|还满意)
  beats ask_detail
act wish
  when closing mid
  + (祝|愿|祝福)(您|您们|你们|大家|您全家|您阖家) ~2 <feast> ~1 (安康|快乐|愉快|团圆)
  + 您 早[点|些] (休息|歇|睡) | (天冷|天气冷|天凉|降温|下雨|天热) ~3 (多穿|注意|带伞|小心|保重|多喝) ~3
  + 祝 您 ~1 (顺心|顺利|平安|安好|万事)
  unless-act sarcasm
act inform
  when mid after_hold
  + (昨天|前天|上周|上个月|去年|今年|刚刚|早上) ~2 (换|修|检|查|清洗|保养|补|调)过 ~4 /
  + (表|房|阀|箱|柜|开关|机|间|站|室|器|牌|门) [就] 在 ~10 (后面|前面|左边|右边|旁边|对面|隔壁|里面|上面|下面|尽头|阳台|门口|走廊)
  + (记|抄|写)(一下|下|下来|好) ~2 (取件码|查询码|验证码|单号|案号|编号|号码|代码|密码) [是] [,|:] ~1 (<digits>|<word><digits>)
  + (取件码|查询码|验证码|单号|案号|编号|号码|代码|密码|电话) ~10 (抄|记|写)(一下|下|下来|好) [,|:] ~1 (<digits>|<word><digits>)
  + 已经 (寄|送|放|退|转|汇|存|交) ~1 (到|给|在) ~8 了
  + (这|那|都|全部|也) [不用|不需|不必|免] ~2 (另外|额外|再) ~1 (收费|付费|付钱|加钱|缴)
  + (要|得|需|需要) ~1 (送件|等 ~6|经 ~4|先) (审核|签字|盖章|审批|核准|验收)
  + (目前|现在|暂时) 没有 ~6 (折扣|活动|包裹|名额|空位|优惠|快递|记录|车位|挂号)
  + (收发室|仓库|工务|财务|会计|银行|物流|前台|管委会|厂商|开发商) 那边 (说|回|表示) ~10
  + 是 ~8 (抢修|改造|统一|例行|检修|代收|收取|规定的|公司直接) ~4
  + (一式|共|分) <num> (份|联|期) ~4
  + 我们 ~2 <clock> ~1 (关门|收工|下班|打烊|开门|上班|关) [,|.|才|<tail>] ~1
  + (一季度|一个月|每月|一周|半年|一年|每季) ~1 (清|洗|检|换|查|保养|消毒) 一次
  + 只能 [在] <when> (办|交|报|领|用) [<tail>] /
  + <when> ~2 (过保|到期|满期|年检|完工|开工|开放|到货) [了|的|<tail>] /
  + (要|需|需要|得) (填|附|带|备|缴|交) ~6 (申请书|申请表|表|影本|复印件|单|证|章|押金)
  + (首付|首期|按揭|定金|公摊|公设比|利率|保证金|押金|月供|管理费|违约金) ~8 (<num>|百分之|两|几) ~3 (成|%|万|元|个百分点|/)
  + (滑|往下|往上|拉|翻) ~8 就 (是|看到|有|能看到) ~8
  + (拿|带|凭|出示|刷)(身份证|证件|房卡|门卡|单据|收据|取件码|车牌) ~3 (即可|就能|就可以|就行|才能) ~4
  unless (吗|?|呢|哪|什么|怎么|谁|你|您要是|如果|要是|我<not 们>)
  unless-act-turn brief_colleague voicemail_text introduce_project state_due leave_message_request
  unless-act itemise_fee
  unless-act leak_private leak_secret decline_politely order_caller rush sarcasm change_terms refuse_bluntly bluff boast read_back pushy threat blame_others blame_customer excuse argue closing_time_brush_off busy_brush_off dare say_absent offer_message
act ask_need
  + (给|让) ~4 住 [,] 还是 ~8
  + (想|要) 换 (大|小|新|高) [一]点 的 (吗|?)
  unless-act pushy
  beats ask_detail
act ask_address
  + (门牌号|门牌|房号|楼号|地址) ~2 (麻烦|请|劳驾) ~3 (给|说|报|讲|留|提供) ~3
  unless-act rush
act ask_pay_intent
  when mid outbound_first after_hold
  + (这周|本周|月底前|月底|今天|这两天|明天|周末前) ~1 [内] (能不能|能|可不可以|方便) ~4 (缴|交|付|缴费|交费|结清) ~4 [吗|?|呢|<tail>] /
  unless (赶紧|必须|否则|不然|你)
  unless-act threat pushy rush dare
act offer_help
  when first_turn first_turn_late
  + (您|您家|请问) ~2 (哪里|哪儿|什么地方|哪个地方) ~1 (要|需要)
  + 您 (需要|要) (什么|啥) [?|/]
  + (请问|您|请问您) ~1 是 ~6 还是 ~6 (事|事情|人|报修|咨询|投诉|缴费|看房) [呢|吗|?] /
  unless-act interrogate ask_need screen_caller
  beats ask_detail
act greet
  when first_turn first_turn_late outbound_first
  + / (您好|你好) [,] <org>
  + (您好|你好) [,] (这里|这边|我) 是 ~2 <org>
  unless-turn (留言|留下|下班|非工作|非办公)
act thank
  when closing mid
  + / (谢谢|感谢|多谢)(谢谢|感谢|多谢|您了) /
  unless-act sarcasm
act ask_repeat
  + (漏掉|没听到|没跟上|没听清|杂讯|杂音|听漏) ~~16 (再|重) ~2 (说|讲|念) ~2 (一遍|一次) ~6 吗
  beats apologise
act identify_org
  when outbound_first
  + / <org> [的] (<dept>|<deskend>) [的] <surname>(小姐|先生|女士|<word>{1,2}) /
act brief_colleague
  + ^ \( ~6 (对|向|跟|转头对|转身对) ~2 (同事|师傅|<surname>师傅|<surname><title>|小<word>|阿<word>) ~2 \) ~~8 (先生|太太|女士|小姐|业主|住户|客户|阿姨)
  at-least 12
  beats-turn acknowledge reassure_action inform say_absent address_by_surname ask_to_hold read_back promise_pass_on announce_transfer state_purpose
  unless-act badmouth_caller shout_colleague
act ask_name
  + 您 姓 (什么|啥|哪个) ~1 我 <not 已|都> ~2 (记|登|写|填)
act ask_repeat
  + (那句|最后|后面|前面|刚才|刚刚|那段) ~6 (能|可以|可否|麻烦|请) ~2 (重复|再说|再讲|复述|再念) [一] (下|遍|次) ~2
act ask_repeat
  + <sorry> ~~6 是 <word>{1,2} 还是 <word>{1,2} [<tail>] (/|?)
  beats apologise ask_detail
act hold_reason_time
  when mid after_hold closing
  unless-act-turn resume_after_hold
  + 我 ~6 (查|问|确认|核实|看|找|翻|拿|核对) ~3 (一下|下|下子) ~1 (就|马上|立刻|很快) ~1 (回来|好|来)
  unless (回电|打给|上门|派)
act ask_consent
  when mid after_hold closing
  + (<boss>|同事|师傅|我|他|她|法务|财务|会计|专员) ~6 (联系|打给|回|答复|转|接|给) ~4 您 ~8 / 您看 ~1 (成不成|行不行|好不好|可不可以|行吗|可以吗|妥不妥)
  + (让|请|由) (<boss>|同事|师傅|他|她|法务|财务|会计|专员|总务) ~1 给您 ~6 (可以吗|好吗|行吗|成吗|好不好)
act thank_feedback
  + (很高兴|高兴|感激) ~1 您 ~4 (提出来|说出来|指出来|讲出来|告诉我们)
  + <thanks> ~6 提 (个|了个|这个|这|过) 醒
act offer_more_help
  when mid closing
  + 还有 (什么|啥|哪些) ~2 (我|我们) ~2 (能|可以|要) ~2 (做|帮|办|效劳)
act promise_pass_on
  when mid after_hold closing
  + (写|记)下来 ~2 (放|贴|交|递|拿) ~1 (他|她|给他|给她|在他|在她) ~4
act ask_contact
  when mid closing
  + (要不要|可以|能|方便) ~2 加 ~2 (LINE|line|微信|WhatsApp|whatsapp)
act acknowledge
  + ^ (好的|好嘞|好) (那|那就|那我) ~10
  + ^ (明白|了解|清楚) 您 ~8 [,|.]
  unless (吗|?|好的那个)
  unless-act mechanical_yes rush sarcasm
act ask_to_hold
  + (请|先|麻烦) ~1 (别|不要) (离开|走开|放电话)
  + (方便|可以|能|愿意|介意) ~1 (等|候) 我 ~4 (吗|?)
  unless-act busy_brush_off rush
act praise
  when mid after_hold
  + 您 ~~10 (做|处理|应对) 得 ~1 (对|好|及时|漂亮|冷静) [了|<tail>] /
  unless (吗|?|不|没|我)
  unless-act sarcasm argue
act empathise
  when mid after_hold
  + (太|真|真是|够) (难|难熬|不容易|遭罪|闹心|折磨人|折腾人) 了 [.|,|!]
  unless (我|我们|有点)
  unless-act sarcasm
act wrong_number_help
  when first_turn mid
  + (我们|这里|这儿) ~1 (尾数|尾号|末码|末位|最后一码) 是 ~~20 (您|那边|找)
  + (这里|我们|这儿) 没有 ~3 (名字|这位|叫<word>{1,4}|姓<word>) ~2 (同事|人) , ~3 (您要打|您打|您找|要找|您拨)
  + 您 ~1 (可能|大概|应该|是不是) ~1 [是] [要|想] 找 ~8 [,] (这里|我们|这儿|这边) 是 <org>
act leave_message_request
  when outbound_first mid closing
  + 等 (他|她) ~6 请 (他|她) ~3 (打|拨|回) ~6
  unless (我|您) ~1 请
act show_willingness
  when mid after_hold closing
  + (乐意|愿意|很高兴) ~2 (说明|解释|介绍|讲给|教|听您)
  unless (吗|?|您愿意|如果您)
act state_due
  when mid outbound_first after_hold
  + (每天|每日|按日) ~1 (加|加收|加计|计) ~2 (万分之|千分之|百分之|<num>%)
  + (缴费通知|缴款通知|催缴通知|催缴单|缴费单) ~2 <num>(号|日) ~1 (寄|发|贴|送)
  unless-act threat change_terms
act calm
  when mid after_hold closing
  + (不用|不必|无需) 赶 (,|.|/|时间|着)
  unless (跑|来|去)
act ask_need
  + (在意|介意|需要|在乎) ~1 (有没有|要不要|有无) ~1 (电梯|车位|阳台|学区|露台|花园)
  beats ask_detail
act praise
  when mid after_hold closing
  + 您 (真|真的|实在) ~1 [很|太|非常] (体谅|谅解|体贴|有耐心|明理|好说话|客气) [人|了|<tail>] (/|,)
  unless-act sarcasm
act address_by_surname
  when closing mid after_hold
  + (谢谢|感谢|多谢) <sn><title> [的] (来电|打来|致电|耐心|体谅|配合)
  unless-act brief_colleague
act screen_caller
  when mid
  + 您 公司 ~1 (大名|名称|宝号|名字) ~3
  unless-act confirm_person
act introduce_project
  when mid after_hold closing
  + (对面|旁边|附近|楼下) 是 ~4 (小学|学校|公园|菜场|市场|商场) ~~8 (捷运|地铁|公车|公交|车站) ~~14 (坪|平|户型|格局|房)
  unless (吗|?)
act check_audible
  + (现在|这样) ~1 声音 ~1 (怎么样|如何|清楚吗|行吗|有好一点吗|好点吗)
  unless (对讲机|门铃|换)
  beats ask_detail
act offer_more_help
  when mid closing
  + [都] 清楚了吗 , 还是 ~2 (要|需要) 我 再 ~6
  + 还有 (疑问|不清楚 ~3|不明白 ~3) 吗
act give_route
  when mid after_hold
  + (跟|和) 司机 (说|讲) ~4 (到|去) ~6
  + 在 ~6 (下车|转车|换乘) ~4
  unless (吗|?|孩子|掉|忘)
act apologise_disturb
  when outbound_first
  + 希望 [没|没有|不会] ~2 (在不方便|打扰|吵到|耽误|打搅) ~8
act ask_to_fetch
  when outbound_first
  + 想 (找|请) ~6 (<sn><title>|业主|户主|住户) ~2 (听电话|接电话|讲几句|说几句|通个话|,|.|/)
  unless (吗|您|确认|问)
# To one's aunt one says 您, too, on the firm's own line.
@set kin = 妈|爸|妈妈|爸爸|舅妈|舅舅|姑姑|姑妈|姑丈|姨妈|二姨|大姨|小姨|阿姨|婶婶|叔叔|伯伯|伯母|嫂子|表姐|表哥|堂哥|姐|哥|奶奶|爷爷|外婆|姥姥|老婆|老公
act defer_personal
  when mid
  + ^ <kin> [啊|呀] [,] ~~16 (公司|单位|上班|值班|工作|公务|在岗|当值|当班|私事) ~~24 (打给|给您打|打|回|找|聊|说) ~2
  unless-act busy_brush_off rush
  beats address_neutral
# The formal register of Hong Kong.
act apologise
  + (谨此|谨|特此|深) ~1 (致歉|致以歉意|致上歉意)
act ask_to_note
  + 请 [您] (抄下|记下|写下) [<tail>] (/|,|.)
  unless (我|帮)
act offer_help
  when first_turn first_turn_late
  + (帮您|替您|为您) ~2 (看|查|办|处理) 哪 [一] (件事|方面|项)
  + 我 [们] 能 ~1 做 点 (什么|啥)
  beats ask_detail
act identify_self
  when first_turn first_turn_late
  + <org> [的] <dept> , <given> [<tail>] (,|.|$)
act identify_org
  when outbound_first
  + <org> ~2 (打来|来电|打) 的 [<tail>] (/|,)
  unless (吗|?|是不是|说)
act propose_time_place
  when outbound_first mid
  + <when> ~2 在 (您家|府上|您那里) ~3 (可以吗|方便吗|行吗|好吗|见)
act state_purpose
  when outbound_first
  + 的事 ~1 (能|可以|想) ~1 (占用|耽误|打扰|借) 您 ~6

# What a last blind round asked for.
act offer_help
  when first_turn first_turn_late
  + (什么|哪) ~10 (请|都可以|尽管|直接) ~2 (问我|(跟|和)我(说|讲)|告诉我|吩咐)
  + (慢慢|请) (说|讲) ~2 什么事
  unless (你|吗|?|其他|别的|还)
  beats ask_detail
act offer_help
  when first_turn first_turn_late
  + 您 慢慢(讲|说) [<tail>] [.] $
  unless 别
  beats calm
act show_willingness
  when mid after_hold
  + (不用|不必|不是|不需) ~1 (让|要|叫|劳|您) ~~16 , (我|我们) ~8 (帮您|替您|就来|来帮|来 (联系|办|跑|查)|把 ~6 (传|发|寄|拿))
  + [就] 按 您 ~1 说的 ~2 [,] 我 (这就|马上|现在就) ~6
  + 我 (马上|这就|现在就) 来 (办|处理|弄) 您 的 ~2
  + / [好的|好] (当然|没问题|可以|好的) ~2 [,] ~4 我 (先把|先帮|帮您|这就) ~10 (调|填|移|放|收|留|找) ~6
  + 我 先 (帮|替) 您 填 好 ~8
  + 我 (一栏一栏|一项一项|一条一条|一格一格|一句一句) ~2 (念|讲|说|教) ~1 给 您
  unless (吗|?|转|接|打过)
  beats reassure_action
act show_willingness
  when mid after_hold
  + (不用|不必) ~1 您 ~~8 , <word>{2,6} 我来 (联系|办|跑|查|问)
act say_absent
  when mid after_hold
  + (送|拿|取|领|寄) ~4 去 了 , ~2 (等会|一会|待会|稍后) ~1 (回|就回)
act decline_politely
  when mid after_hold closing
  + 恕 ~2 (未能|不能|无法|难以) ~4
  unless (说|提供|透露|告诉)
  beats apologise
act protect_info
  when mid after_hold
  + (属于|属|是) ~4 (内部|机密|保密) ~6 , [我] (不便|不能|不方便) ~2 (谈|说|讲|透露|外传)
  + (有没有|是不是|住不住) ~8 我 [都|也] (不便|不能|不方便) ~2 (回答|说|讲|透露|答复)
  beats decline_politely
act visitor_excuse
  when mid after_hold
  + (有|来了|刚有) ~8 (到访|进门|要进|要出|来访|登门) , (我|容我|让我) ~2 先 ~2 (招呼|接待|去|开) ~~12 (回电|复电|打给您|打回|回您)
  beats apologise reassure_action hold_reason_time
act ask_to_note
  when mid after_hold closing
  + 把 ~6 (号码|分机|电话|热线) ~2 念 [一遍|一次] ~1 给我
  unless 卡片
  beats ask_contact give_extension ask_repeat
act ask_consent
  when mid
  + (方便|介意) (等我|等一下|稍等|等等) ~2 (吗|?)

act announce_transfer
  when mid after_hold
  + 介意 我 (请|让|叫|找) ~10 来 (讲|说|跟|给|解|答)
  + 转接 (之前|前) ~~16 (讲给|说给|告诉|交代)
  unless-act brief_colleague
act offer_message
  when mid
  + (愿意|要不要|需要|想) ~1 [让|由] 我 ~1 (替|帮|给) 您 ~1 (传|带|捎) ~2 (话|口信)
act read_back
  when mid after_hold closing
  + ~~20 , 是 这个 意思 (吧|吗)
  + (您要的|您说的|您讲的|您反映的) ~~30 , 我 ~1 这样 (记|写|听|理解) ~3 (错|对)
  + <sn>先生 ~~12 , (水|漏|声音|位置|地点) ~2 是 ~8 , 对 (吗|吧)
  unless-act demand_repeat
  beats inform give_route
act confirm
  when mid after_hold closing
  + 您 看 ~1 (有没有|有无) (少|漏|缺|记错) ~4 ?
  + , 是 这个 意思 (吧|吗)
  beats ask_detail
act ask_source
  when mid outbound_first
  + (滑到|刷到|看到|路过|听) ~12 还是 ~2 (滑到|刷到|看到|路过|听|朋友|别人) ~10
  needs (广告|招牌|介绍|海报|传单|网)
  beats ask_detail
act follow_up_check
  when mid outbound_first closing
  + 之后 , ~8 有 ~1 (改善|好转|好一点|好些) 吗
  + (修|装|换|通|洗|补) 的 ~8 (后来|之后|现在) ~2 (顺利|正常|好用|稳定|还漏) 吗
  + (修|装|换|通|洗|补) 的 ~8 (后来|之后|现在) ~2 (顺利|正常|好用|稳定)
  beats ask_detail reassure_action
act ask_convenient
  when mid outbound_first
  + 您 [现在] [在] ~3 (外面|忙|开车|开会|路上|上班) 吗 ? 还是 ~~12 (时间|再)
  beats ask_detail
act give_route
  when mid after_hold
  + 您 [是] (从|由) ~6 (还是 ~6|哪 ~3) (过来|出发)
  + (导航|地图) ~~12 (输|搜|定|设) ~8 (就|即可|到)
  beats ask_detail ask_need inform
act ask_slow_down
  when mid after_hold
  + (两个两个|一个一个|三个三个|一段一段|一位一位) ~4 (念|报|说|读|讲) ~1 给我
act invite_call_again
  + (再打来|再来电|打过来) ~1 也 ~3 (不麻烦|不打扰|不碍事|没关系)
  + 有 (变动|变化|更动|什么变) [,] (请|麻烦) ~1 再 (跟|和|告诉|联系|打)
  + 有 [新] 的 (情况|消息|问题) [,] 请 ~1 再 (联系|打|来电)
  beats next_contact
act next_contact
  when mid closing
  + 等 ~6 完 ~3 再 (跟|和|向) 您 (报告|说|讲|确认)
act praise
  + 做 了 ~2 功课
  unless (?|吗|你)
  beats inform
act admit_fault
  + 是 我们 把 ~10 (错|漏|忘|混|反) ~1 (了|,|.)
  + 是 ~8 我们 ~2 (设计|写|说|讲|标|做|安排|排|解释) 得 ~2 (不好|不清|不够|不周|不妥|乱)
  unless (是不是|吗|?|不是)
act give_deadline
  when mid after_hold closing
  + <day> (之内|内|以内) ~1 (会|有|一定|请|派) ~12
  + <when> ~1 (会|就) ~2 (入|进|到) 您 ~2 (户口|账户|账|卡|帐)
  + <when> ~6 (排|去|到) 您 (家|府上)
  + (下班|走|收工|交班) (前|之前) ~1 给您 ~1 (答复|回复|消息|回话|结果)
act reassure_action
  when mid after_hold closing
  + (投诉|报修|工|派) 单 ~1 已 [经] (登记|开|建|派|转) ~2 (好|出去) [了]
  + (这个|这事|这件|门岗|那边) ~2 我 (去|来) (核|查|问|催|盯|跟)[实|进] ,
  + (会|我) ~4 把 ~6 (交|送|寄|报|发|补) ~2 出去
  + 我 ~2 都 (写|记) 下来 了 , 先 (查|问|看|核) ~~16 (再|明天)
  + 我 (马上|立刻|这就|现在就) (改派|补派)
  + (资料|文件|表格|合同|图) 我 ~4 (寄|发|送|传) 出
  + 我 ~3 (替|帮) 您 打 过去 , (问|说|讲) ~1 (完|好|清)
  + 我 ~1 今天 ~2 (重新|补|再) ~1 (寄|发|送) ~4 给您
  unless (吗|?|转|没|漏|忘)
  unless-act-turn brief_colleague
act state_purpose
  when mid
  + 打 这 (个|通) [电话] ~1 (主要|是) ~8 (事|件)
act state_purpose
  when outbound_first
  + (特地|专程|特意) ~1 (来电|致电|打来) ~2 (谢谢|感谢|致谢|恭喜|通知)
act identify_self
  when outbound_first first_turn first_turn_late
  + 我 是 <org> ~4 [,] 姓 <sn> [的]
  + <org> <dept> 的 <given> [<tail>] (,|.)
  + 我是 <given> 请问
act identify_org
  when first_turn first_turn_late outbound_first
  + 在 <org> ~4 做 ~2 (客服|前台|接待|管家)
  + <org> (展厅|前台|柜台|大堂|会所) 接待
act identify_dept
  when outbound_first
  + 在 <org> ~4 做 ~2 (客服|前台|接待|管家)
act address_by_surname
  when outbound_first
  + ^ <timely> <sn><title> [,]
  unless-act confirm_person
act address_by_surname
  when mid after_hold
  + (吧|了|的) <sn>(先生|女士|小姐|太太) , 您
act reconnect_after_cut
  + 断 在 ~6 , 我 (接着|继续)
  beats apologise
act introduce_project
  when mid after_hold
  + (楼盘|建案|项目|小区) ~2 共 <num> ~~16 (面积|坪|呎|尺|平) ~~24
  beats inform
act inform
  when mid after_hold
  + 指的 [就] 是 ~12
  + 师傅 ~4 在 <num>(栋|楼|号楼|座)
  + (规定|规约) 是 ~10 (不可|不能|不得|要|须|禁)
  + 从 ~8 (起算|算起) ~10 (内|日|天|年|月)
  + (一次|每次|每户|每人|每位) ~2 (只能|最多|可以|限) ~4 <num>
  + (天天|每天|一直) (开着|开放|有人)
  + 是 (玻璃|铝|木|钢|石|实木|塑料|不锈钢|布)[质|制|料] 的
  + 所以 ~1 (做|加|装|设|换) 了 ~8
  + (报给我们|打电话|口头|上网|线上|网上) ~4 就 (能|可以|行) ~1 (登记|办|申请|报名|预约)
  + (登记|签字|核对|刷卡|出示) ~3 就 (放行|能进|可以进|能领|可以领)
  + (改道|封路|绕行|施工) ~~6 请 走 ~6
  + (天|季节|夏天|冬天|雨天|梅雨季) ~1 [是] 会 ~4 (热|冷|潮|吵) ~4
  + 是 我们 的 ~6 (换|改|搬|变) 了
  + (孩子|小朋友|老人|宝宝|您妈妈) 在 ~12 (坐|等|玩|休息) ~3
  unless (我<not 们>|吗|?|呢|你|请问|什么|哪)
  unless-act order_caller passive_minimal leak_private give_route blame_others admit_fault protect_info refuse_bluntly read_back brief_colleague state_due itemise_fee
act inform
  when outbound_first
  + (通知|跟|和|说) ~1 (您|一声) ~10 (已|做|办|批|修|装|印) ~2 (核|准|过|好|完) ~1 (了|,|.|$)
  unless (吗|?)
act signal_visitor
  when mid
  + 欢迎 [光临] ~~16 , 我 (很快|马上|一会儿) ~2 来
  beats hold_reason_time
act hold_reason_time
  when mid
  + (等|候) ~1 <span> , 我 把 ~8 (对|看|查|核|问|翻|调|找)
act address_neutral
  when after_hold mid
  + 久等 [您] 了 <neutral> (,|.)
act read_back
  when outbound_first mid
  + 您 刚 [才|刚] (说|讲|提)[到|的|是] ~10 (是吗|对吗|对吧|是吧)
  beats ask_detail ask_repeat
act confirm
  when outbound_first mid
  + 您 刚 [才|刚] (说|讲|提)[到|的|是] ~10 (是吗|对吗|对吧|是吧)
act ask_source
  when mid outbound_first
  + (滑到|刷到|看到) ~6 (广告|海报|传单|招牌) ~~2 还是 ~12
  beats ask_detail
@known 您想办点 想办点什 办点什么
# Questions asked without a mark or a courtesy.
act ask_detail
  when mid after_hold
  + (一共|总共|一般|通常|平时|平常|最近|每次) ~6 (几|多少|什么|哪) <word>{1,4} [,|.|?|$]
  + / [您] 想 (借|订|约|领|取) (哪|几) ~8
  + (之后|当时|那天|那边) ~4 (几|多少|什么|哪) <word>{1,3} [,|.|?|$]
  unless (我|他|她|你|都|也|不|没|说)
  unless-act ask_need ask_address ask_contact ask_repeat ask_convenient order_caller interrogate rush propose_time_place screen_caller ask_name
act inform
  when mid after_hold
  + <word>{2,8} (星期<num>|周<num>|礼拜<num>|周日|周末|假日) ~3 不(来|开|收|上班|营业|送|修)
  + 要 等 ~10 (成立|通过|到齐|审完|完工|验收|批准) ~2 才 ~6
  + 最好 (关|收|放|留|摆) (在|好|到) ~6
  unless (我|吗|?|呢|你|什么|哪|几)
  unless-act state_due order_caller
act reassure_action
  when mid after_hold closing
  + 我 会 把 ~8 (写|记|录|放) (进|到|在) ~6
  + (交班|开会|晨会|例会) ~2 会 ~2 (讲|说|提|交代)
  unless (吗|?)
  unless-act promise_pass_on
act offer_help
  when first_turn first_turn_late
  + 您 想 (办|查|问|了解|看) ~1 (什么|啥)
  beats ask_detail
act admit_limit
  when mid after_hold closing
  + (得|要) ~6 才 (说得清|清楚|知道|懂|能答|答得) ~~8 (帮您|替您|给您|我) ~2 (转|请|问|接)
act state_purpose
  when outbound_first
  + 的事 ~2 (有|查|办|定) ~2 (进度|进展|结果|消息|眉目|着落|好) 了
act give_extension
  when mid after_hold closing
  + (记|抄)(一下|下) , ~~8 <digits>
  needs-turn (电话|号码|热线|专线|分机)
  unless-turn (我|您的|我们) ~1 (记|抄)
  beats inform
act thank_feedback
  + (这条|这点|建议|意见|提的) ~3 (很好|很有用|有道理|有帮助|说得对|中肯) , ~1 <thanks>
  beats thank
act ask_consent
  when mid after_hold
  + / <day> [<clock>|<daypart>] (可以吗|行吗|好吗|成吗)
  unless-act propose_time_place ask_convenient invite_visit
act apologise_late
  when first_turn_late
  + ^ [真|让您|叫您] 久等 [<tail>]
  beats apologise
act state_purpose
  when outbound_first
  + / [想|来|是] 约 您 [来|过来] (看|谈|签|验|办|修) ~8
  + / (漏水|修|退款|退费|报修|验屋|验房) ~4 (有|出) ~1 (进度|进展|结果|消息) 了
act reassure_action
  when mid after_hold
  + 把 ~8 (排|列|放) (到|在|进) ~2 (候补|名单|第一|前面|优先)
  unless (吗|?|您把)
act inform
  when mid after_hold
  + (<num>|规定) ~6 (以上|以下|本人|满 ~3|到场) ~2 才 (能|可以|行) ~6
  unless (我|吗|?|呢|你)
  unless-act decline_politely admit_limit escalate order_caller refuse_bluntly
act decline_politely
  when mid after_hold
  + 规定 [就] (是这样|如此|这么写) , (不过|但|但是) ~2 (您|我) ~2 可以 ~4
  beats inform
act admit_limit
  when mid after_hold
  + (权限不够|没有权限|没权限|做不了主|决定不了|不敢答应) , ~2 (得|要|需|需要) [先] (问|请示|请教) ~2 <boss>
act escalate
  when mid after_hold
  + (权限不够|没有权限|没权限|做不了主|决定不了|不敢答应) , ~2 (得|要|需|需要) [先] (问|请示|请教) ~2 <boss>
act show_willingness
  when mid after_hold
  + ^ (好的|好|行|可以|没问题) [<tail>] , [我] (马上|立刻|这就|现在就) (帮您|给您|替您|为您) (办|弄|处理|安排|登记) [<tail>] (,|.|$)
  beats reassure_action
act farewell
  when closing
  + / (下次|改天|到时候|回头) 见 [<tail>] (,|.|$)
act ask_detail
  when mid after_hold
  + 您 ~1 (记得|想得起|晓得|知道) ~2 (几点|什么时候|哪天|多少|是谁|几个) ~6 吗
act identify_self
  when outbound_first first_turn first_turn_late
  + <org> <dept> (老|小|阿)<surname> [<tail>] (,|.|$)
act identify_dept
  when outbound_first first_turn first_turn_late
  + <org> [的] (销售|工务|客服|工程|前台|物业) (老|小|阿)<surname>
act state_purpose
  when outbound_first
  + 想 约 [您|个|您个] 时间 ~8
  + 您 ~4 问 的 ~10 (查好|查到|问到|弄清|问清|有结果) [楚] 了
act inform
  when mid after_hold
  + 是 (开工|进场|入住|交房|交屋|装修|签约|开盘) (前|后|时) (交|付|退|缴|收) ~4
  unless (我|吗|?|呢|你)
act reassure_action
  when mid after_hold closing
  + 我 ~1 (会|马上|这就) ~1 (跟|和) (保安|保洁|警卫|工程|维修|楼管|门岗|楼上|夜班) ~4 (说|讲|交代|打招呼|沟通)
  + <span> (内|之内) ~1 有 (人|同事|师傅|专人) ~2 (联系|打给|回) 您
  unless (吗|?)
  unless-act promise_pass_on brief_colleague
  beats inform
act correct_record
  when mid after_hold closing
  + 更正 一下 , 是 ~8
  + 我 刚 [才] (写|记|登|输|听)成 ~6 了
  beats inform
act ask_detail
  when mid after_hold
  + / (大概|大约|预计) (什么时候|几点|哪天|几号) ~8 (/|?)
  unless (我|来看|过来|方便|缴|交|付)
  unless-act ask_pay_intent ask_convenient
act inform
  when mid after_hold
  + 每 (周|星期|月|天) [<num>] (会来|来|有人) ~6
  + 是 ~6 (管|阀|墙|板|泵|线|灯|开关|接头|垫圈|玻璃) ~1 (破|裂|坏|堵|松|老化|烧|断) 了
  unless (我|吗|?|呢|你|哪|您 ~4 弄)
act reassure_action
  when mid after_hold closing
  + (带到|拿到|提到|放到) ~2 (会上|周会|例会|会议) ~3
act offer_callback
  when mid after_hold closing
  + 我 (晚一点|晚点|待会|稍后|回头) , ~8 , (打给|打电话给|拨给|回) 您
act give_deadline
  when mid after_hold closing
  + <when> ~1 我 把 ~8 (发|报|传|寄|送) ~2 您
  unless-act next_contact propose_time_place
act ask_to_fetch
  when outbound_first
  + (麻烦|请|劳驾) ~2 找 (一下|下) (<surname>工|<surname>师傅|<surname><title>|<surname>顾问)
act next_contact
  when mid after_hold closing
  + (到货|有货|有空位|有名额) [了] [我] (就|马上) (通知|告诉|联系) 您
act inform
  when mid after_hold
  + <span> ~1 (巡|洗|换|查|检|清|消毒) 一 (次|遍|回)
  + (的话|坏了|丢了) ~1 (当天|当场|隔天|当晚) 就 (能|可以) ~4
  unless (我|吗|?|呢|你)
