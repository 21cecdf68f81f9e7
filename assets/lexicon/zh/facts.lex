# Fees, dues, the way, questions for facts, and plain facts.

# What looks like a fact of the house and is none.
@guard plain_fact
  unless 我 ~1 好 (跟|给|和)
  unless 适不适合
  unless (他|她) 答应
  unless (空号|部分|看不|烦不烦|停您)
  unless (隔壁|别的|那个|对面)(项目|楼盘|建案|小区|社区)
  unless (跟|和|向|找|要|得) ~1 (厂商|银行|公司|财务|工程部) ~1 确认
  unless 公告 ~1 都有
  unless 还有 (疑问|问题|不清楚) | 多大的面积
  unless 一点 时间
  unless 您 说 ~2 (款|钱|费) | 开会 ~1 后 , | (都可以|都能|尽管) 打来
  unless 还有 (疑问|问题|不清楚) | 多大的面积
  unless 一点 时间
  unless 一点 时间
  unless (我不是说|我没说)
  unless (您|你) 是说
  unless 才 (能|可以) 退 ~~4 不过
  unless (几楼|几层|几号)
  unless 已经 ~1 (在路上|出发|过去|上去)
  unless-sentence (不过|但|但是) ~2 我 ~1 可以 先
  unless (业主|屋主|住户) ~1 (在|是) 做

@set money = <num>(元|块|块钱|圆|蚊|万|毛|块<num>|元整|千|百)|<num>
@set item = 车位|取暖费|供暖费|修缮基金|专项维修|维修金|专项维修资金|修缮费|保洁费|物业费|管理费|水费|电费|停车费|车位费|车位管理费|公摊|公摊水电|公设|清洁费|垃圾费|垃圾清运费|清运费|保证金|押金|维修费|维修基金|材料费|人工费|工本费|磁扣|出渣费|工人出入证|首付|契税|税费|手续费|滞纳金|空调费|冷气费|取暖费|暖气费|燃气费|天然气费|车位清洁|网费|服务费|租金|月租|停车|物业|水|电|基金|契税|印花税|订金|尾款|差餉|差饷|瓦斯|卡费|门禁卡|开锁费|配件|装修费|出入证|停车管理费|电梯费|修理费|检测费|零件|工钱|工资费|杂费|公共电费|公共基金|押金费

act itemise_fee
  + <item> [是|要|共|:|各|收|为|,] ~3 <num> ~~10 <item> [是|要|共|:|各|收|为|,] ~3 <num>
  unless 一 (坪|平|平米|平方|度|吨)
  + <item> ~4 <num> ~~20 (一共|总共|合计|共计|加起来|总数|共|总计|全部|合共|一起|总额|加总|合起来) ~3 [<num>|是]
  + (一共|总共|合计|共计|加起来|总数|总计|合共|总额|加总) [是|系|为|要|应|应收|应付] ~4 <num>(元|块|蚊|万|圆)
  + 其中 ~6 <item> ~4 <num>
  + <notafter 第> <num>[元|块|块钱|百|千] ~1 是 ~4 <item> ~~6 <num>[元|块|块钱] ~1 是 ~6
  + <num>[元|块|块钱] ~2 (里头|里面|当中|中|之中) ~3 <num> ~3 (是|为) ~6
  + <item> ~3 <num>[元|块] ~~8 (减|扣|抵|扣除|减掉|扣掉|冲抵) ~8 <num>[元|块] ~~12 <num>
  + <item> ~3 <num>[元|块|块钱] ~~4 <item> ~3 <num>
  + (<num>|几)项 ~2 (加起来|合计|相加|总共|一共) ~4 <num>
  + 加上 ~4 <item> ~~4 (一共|总共|合计|共)
  + (念|读|列|拆开|报) ~4 (明细|细目|分项|开讲) ~~16 <num>
  + (应付|应缴|应交) ~4 <num> ~~6 (明细|分别|包括|其中)
  needs-sentence (<item>|项|费<not 女士|先生|小姐|太太|老师|经理|总|师傅>|明细|其中)
  unless (以上|免|打折|优惠) <not ,>
  unless-act read_back threat change_terms leak_secret leak_private bluff brief_colleague
  unless (吗|?) <not ,>
  unless 总共 ~3 <num>(户|栋|座|套|人|层|间)
  unless 一共 ~3 <num>(户|栋|座|套|人|层|间)
  unless 一是 | 二是

@set pay = 缴|交|付|办理|缴费|交费|付款|缴纳|支付|处理|结清|缴清|补缴|补交|刷卡|转账|转帐|过来缴
act ask_pay_intent
  + (您|你|请问|那|这|方便) ~10 (打算|准备|计划|想|方便|什么时候|哪天|几号|哪一天|何时|大概|预计) ~10 <pay> ~8 (吗|呢|?|方便|合适|<not <word>>)
  + (什么时候|哪天|几号|哪一天|何时|几时) ~6 (方便|能|可以|过来|来) ~4 <pay>
  + (什么时候|哪天|几号|哪一天|几时) ~2 (方便|过来) ~2 (处理|缴|交|付|呢|?|<not <word>>)
  unless-sentence (见|展厅|看房|参观|样板|接待中心|上门|师傅)
  + (转账|转帐|过数|现金|刷卡|手机|线上|扫码|微信|支付宝|自动扣|汇款|代扣|网银|超商) ~6 (还是|或是|或者) ~10 (呢|吗|?|柜台|前台|转账|转帐|刷卡|现金|扫码|柜檯|支付|<not <word>>)
  + (这笔|费用|物业费|管理费|钱|水费|电费|停车费) ~8 <pay> ~~4 还是 ~8
  + <pay> ~~3 还是 ~12 (转账|扫|二维码|线上|汇款|代扣|微信|刷卡|网上|手机|柜台|前台|现金|转)
  + (过来|来|到前台|到柜台) ~3 (缴|交|付|刷卡) ~~4 还是 ~6 (转账|转帐|刷卡|扫码|网上|手机|线上|微信)
  + (这周|本周|月底前|今天|明天|这两天|月底|这星期|下周|周末) ~6 [过来|来] ~2 (缴|交|付|办理|处理|缴费) ~4 (可以吗|方便吗|行吗|吗|好吗|能)
  + (哪种|什么|怎样|哪一种) ~2 (缴费|付款|支付|缴|交费) ~2 [方式|方法] ~4 (合适|方便|好|比较)
  + (想|要|打算|准备|希望|习惯) ~2 (用|以) (哪种|什么|哪一种|何种|哪个) ~2 (方式|方法|办法) ~3
  + (亲自|自己|来|到) ~2 (过来|柜台|前台|一趟) ~~4 还是 ~10 (转|汇|扫|刷|缴|付)
  + (您|你) ~1 (打算|准备|想) ~2 (这周|本周|月底|今天|明天|什么时候|哪天) ~2 (过来|来) ~2 (吗|呢|?)
  + (手机|线上|网上|微信|支付宝|扫码|网银|APP|转账|转帐|超商|银行) ~6 (转|付|缴|交|扣) ~~6 还是 ~16 (缴|付|交|柜台|前台|现金|刷|来)
  + (您|想|打算|准备) ~2 (怎么|怎样|如何) (付|缴|交|支付|结)
  + (临柜|柜台|前台|现金|转账|转帐|刷卡|扫码|超商) 还是 ~6 (转账|转帐|刷卡|扫码|现金|柜台|超商|线上) ~2
  + 您 ~4 (月底前|月底|这周|本周|今天|明天) ~2 (方便|可以) ~1 (吗|?)
  + (来|过来|那几天来|到时来) ~1 (缴|交|付) ~8 (方便|合适|可以|行) ~3 (吗|?|呢|<not <word>>)
  + (发工资|领薪|发薪|领薪水|发薪水) ~12 (月初|月中|月底|几号|号)
  + (为您|给您|替您) ~2 (预留|留) ~2 (窗口|柜台)
  + (您|你) ~4 (怎么|用什么|如何|哪种方式) ~4 (缴|付|交|缴费|付款) ~4 (呢|?|比较|方便|吗)
  needs-sentence (<pay>|费|方便|账|帐|款|转账|窗口|柜台)
  needs-sentence (吗|呢|?|还是|方便|合适|好|请问|哪种|哪天|怎么|什么时候|几号|何时|几时)
  unless-act threat pushy rush dare blame_customer interrogate ask_need
  unless 处理 ~2 (结果|投诉|故障)
  unless (来领|领取|点交|交屋|验|在家|过来看|来看|来取|来拿)


act state_due
  + (截止|到期|限期|期限|缴费期|缴款期限|最后期限|截止日|截止日期|缴费期限|缴交期限|付款期限) ~8 (<num>|<day>|写|是|为)
  + <when> [以后|起|之后|后] ~4 加收
  + 加收 ~4 (滞纳金|百分之|千分之|万分之|附加费|<num>%)
  + (费|费用|款|账单|缴费) ~6 (<when>) ~3 (到期|截止)
  + (元|块|笔) ~4 <num>(号|日) ~2 (到期|截止)
  + (逾期|过期|超期|过了|迟交|迟缴|逾|拖过|晚了|超过期限) ~10 (加收|滞纳金|千分之|百分之|<num>%|加计|附加费|违约金|手续费)
  + (通知单|通知书|账单|帐单|单子|催缴单|缴费单|缴款单|管理费单) ~8 (<num>号|<num>日|<num>月|已|月初|上周|上个月|昨天|一号) ~4 (寄|出|派|发|送|投|贴)
  + (按|依|照) ~4 (约定|规约|合同|规定|管理规约) ~4 (<num>|月底|月初) ~6 (缴|交|付|清)
  + (还没|尚未|未|仍未|没有|还未) ~3 (到账|入账|入帐|到帐|缴|交<not 接|代|待|给|流>|收到|缴清|缴纳|付款|销账)
  + (提醒|提提) (您|你) ~12 (截止|到期|期|<num>号|月底)
  unless (没有|没|不是) [在|要] ~1 (催|赶) ~4 (意思|缴|交|付)
  + (期限|缴费期) ~4 (写|订|规定) ~2 在 ~4 (规约|合同|合约)
  + (应缴日|缴费日|缴款日|到期日|缴纳日|扣款日|缴费截止) ~10 (<num>|<day>)
  + (超|过期|逾期|超期|超过|拖|晚) [了] ~2 <num> [来|多] (天|日|个月)
  + (费|款|账单|帐单|这笔|那笔|账款|帐款) ~10 (过期|逾期|超期|到期)
  + (每日|按日|每天|从 ~4 起) ~8 (加计|加收|计收|万分之|千分之)
  + <day> (前|之前|以前) ~3 (缴清|交清|付清|缴纳|缴费|缴)
  needs-sentence (费|单|缴|交|付|账|帐|款|期|滞纳|加收|规约|附加|限|截止)
  unless <num>号 (出|寄|发) /
  unless (系统|记录|资料) ~2 没有 这笔 | 到期前 ~4 续
  unless (吗|?|呢) <not ,>
  unless 单子 ~8 派
  unless (保管|借用|存放) ~2 期限
  unless 单子 ~8 派
  unless (保管|借用|存放) ~2 期限
  unless 单子 ~8 派
  unless (保管|借用|存放) ~2 期限
  unless 单子 ~8 派
  unless (保管|借用|存放) ~2 期限
  unless 单子 ~8 派
  unless (保管|借用|存放) ~2 期限
  unless 单子 ~8 派
  unless (保管|借用|存放) ~2 期限
  unless 单子 ~8 派
  unless (保管|借用|存放) ~2 期限
  unless (退款|退费|报名|活动|招标|投票|保修|合同到期|租约|退)
  unless (停水|停电|法院|黑名单|传票|公告栏|告你|断水|断电|起诉|曝光)
  unless-act threat change_terms rush pushy leak_private
  unless (您|他|她|那户|隔壁) ~2 欠
  unless (公司|工资|退款)
  unless (别|不用|没事|免|没关系|晚点)
  unless-sentence 还是 ~12 (转|扫|刷|汇|现金|线上|柜台|前台)
  unless 已经 ~2 (到账|缴过|入账|到帐)
  unless 有没有 (交|缴)
  unless (您的意思|您是希望|您希望|宽限期|保修期)
  unless (我|我们) ~6 (还没|没有|尚未) 收到

act give_route
  when mid after_hold closing
  + (走|从) (正门|大门|侧门|东门|西门|南门|北门|后门|楼梯|车道|地库|连廊) ~2 (进|出|上|下|来|过) ~4
  + (骑车|开车|坐车|搭<word>{1,4}|走路|坐地铁|坐捷运|坐公交) ~2 还是 ~8 (过来|来|到)
  + (从|走|到) ~6 哪个 (口|出口|方向|门|匝道) ~3 (下来|过来|出来|进来|下|出)
  + (告诉|教|跟) 您 ~2 (怎么|怎样) (走|拐|开|转|过来|坐)
  + (坐|搭) 到 ~1 (终点|底站|<word>{1,4}站) ~6
  + (坐|搭|乘|乘坐|搭乘|转) ~4 (地铁|捷运|港铁|公交|公车|巴士|<num>路|<num>号线|轻轨|出租车|计程车|电梯|班车|高铁|接驳车|线) ~12 (到|过来|下|站|口|出|转)
  + (出站|出口|口出来|下车|出来|出门|下桥|下高速|出电梯) ~6 (往|向|走|左|右|直|过|穿|沿|就)
  + (往|向|朝) (东|西|南|北|左|右|前|里|回|后|上|下)(边|面|走|转|拐|直|手)
  + (左转|右转|直走|左拐|右拐|一直走|走到底|走到头|走到尽头|掉头|直行|直开|拐弯|过马路|穿过|沿着|沿) ~8 (到|看到|就|是|有|走|能|路|再|天桥|街|<not <word>>)
  + (左手边|右手边|左边|右边|左侧|右侧|对面|斜对面|正对面|隔壁|拐角|尽头|后面|前面|旁边) ~2 (就|就是|第<num>|<not <word>>)
  unless 前面那些
  + 在 (左手边|右手边|左侧|右侧|左边|右边)
  + (路|街|大道|巷|广场|电影院|银行|学校|超市|医院|市政厅|地铁站|图书馆|公园) ~4 (对面|斜对面|正对面|后面|旁边|隔壁|楼上)
  + (楼|层) (左手边|右手边|左转|右转|左侧|右侧)
  + (导航|定位) ~4 (到|输入|搜|设|找|写|填)
  + (开车|自驾|驾车) ~6 (走|导航|从|到|来|过来|可以|请)
  + (门口|路边|地下|楼下|旁边|东门|院内|地库|停车场|<num>层) ~2 (可以|能|可|好|有位子|方便) ~2 (停车|泊车|停)
  + 停在 (地下|门口|路边|地库|楼下)
  + (走|步行) ~4 (<num>|百来|几百|两三百|百十)(米|公尺|步|分钟|来米|多米|分) ~6 (到|就|左|右|路口|是|有|看|<not <word>>)
  + (从) ~6 (进|出来|进来|上去|过来|出) ~~8 (走|往|左|右|直|沿|过|穿|看|就|到|上)
  + 您从 (哪边|哪里|哪儿|哪个方向|什么地方) ~2 (过来|来|出发)
  + (展厅|工地|现场) ~6 不在 ~3 (一处|一起|同一)
  + (上|下) <num> 楼 ~4 (左|右|出电梯|找|就)
  unless-act refuse_bluntly order_caller rush brief_colleague sarcasm slander_rival dare
  unless (吗|?|呢) <not 过来>
  unless-sentence , (对|是) (吗|吧)
  unless (椅子|水表|总阀|他|她) ~2 (在|旁)
  unless-sentence (户型|主力|双地铁|公设比|得房率|南北通透)
  unless (慢|随便|直接|别|拿|快) 走
  unless 有谁
  unless (改到|搬到|移到|放到|挪到)
  unless 后面 (跟进|回访|处理|联系|联络)
  unless (一|照片|结果|户型|方案|消息|图|价格|名单|通知) ~6 出来
  unless 等您
  unless (幼儿园|学校|小学|超市|医院|药店|银行|便利店|菜场) [就] 在
  unless (搬|送|推|扔|倒) ~3 (到|往)
  unless-sentence (主打|主推)
  unless 步行<num>分钟到 ~4 (;|,第)
  unless (水池|管子|电梯|阀门|房间|厨房|主卧|隔壁|楼上) ~3 (隔壁|旁边|对面|后面)
  unless (隔壁|前面|后面|旁边) ~2 (那个|王|李|张|盘|那户|的|户|邻居|家|桌|同事|还有|有人)
  unless 旁边 (喊|叫|说|的人)
  unless 出来 我
  unless 一直开 <not 到|过|下去|往>
  unless (插到|排到|移到) ~2 前面
  unless (主任|经理|主管|同事|领导) ~3 旁边
  unless (表|阀|箱|垃圾房|开关|机房|基地|柜) [就] 在 <word>{1,8} (后面|前面|左边|右边|旁边|对面|隔壁)

# ---- Questions for facts ----------------------------------------------------------
# Any courteous question that no special act claims: the caller is asked for a
# fact. Courtesy: 您, 请问, 请, 麻烦, or a mild 呢.
@set wh = 什么时候|什么|哪个|哪里|哪儿|哪边|哪一|哪天|哪间|哪种|哪些|哪位|哪台|哪|几点|几时|几号|几次|几个|几天|几层|多久|多长|多少|多大|多高|怎么|怎样|如何|为什么|谁|何时|什么样|多远|多重|几楼|几位|几口|几年|几月|几名
@guard ask_detail_shared
  unless 我 的 声音
  unless 聯絡得到您 | 联络得到您 | 联系得上您 | 找得到您
act ask_detail
  use ask_detail_shared
  unless-act-turn state_purpose screen_caller chat_joke ask_repeat
  unless-act ask_to_hold farewell
  unless-act protect_info
  when mid after_hold first_turn first_turn_late
  + (您|请问|请|麻烦|方便|想问|想了解|那|当时|现在|是|目前|大概|具体|这|后来|然后) ~16 <wh> ~12 (吗|呢|?|的 <not <word>>|<not <word>>)
  + (您|请问|您家|您那|您先生|现在|当时|目前|家里|那|然后|后来|所以|水) ~20 (吗|呢|<notafter 这|那|什|怎|多|要> 么|没有 ?|?)
  unless (讲|说) 重点
  + (是) ~10 还是 ~12 (吗|呢|?|<not <word>>)
  + (请问|目前|现在|只有|您家) ~16 [,] 还是 ~12
  + ^ [那|请问] 是 ~12 , 还是 ~10 (?|呢|吗)
  + ^ ~6 是 ~10 , 还是 ~10 (?|呢|<not <word>>)
  + (都|全|整) ~10 , 还是 ~12
  + (当时|那时|那|后来|现在) ~8 (开着|关着|锁着|亮着|在家|关了|开了|停了|好了|响着|插着) 没有 [?]
  + (别处|其他地方|别的地方|另外) ~6 (渗不渗|漏不漏|有没有|响不响|湿不湿)
  + (您|请问|那|现在|这|目前|声音) ~16 是 ~10 , 还是 ~12 (呢|吗|?|<not <word>>)
  + (您|请问) ~2 (希望|想|要|打算|方便|喜欢) ~12 还是 ~8 (?|呢|吗|<not <word>>)
  + (后来呢|然后呢|接下来呢|之后呢|还有呢|现在呢|结果呢)
  + (能|可以|可否|麻烦|请|方便|能不能) ~6 (说|讲|描述|告诉|形容|介绍) ~6 (具体|详细|多一点|细|情况|经过|清楚一点|一下|详情|多说|过程|多一些|来龙去脉)
  + (说说|讲讲|描述一下|谈谈|聊聊|形容一下) ~6 (情况|具体|经过|哪|什么|事|当时|过程|细节|怎么)
  + (要|需要|要不要|是否) ~3 (帮您|替您|我|为您) ~10 (吗|?|呢)
  + (有没有|有无|是不是|是否|会不会|能不能|要不要|<notafter 现|正> 在不在|方不方便|可不可以|有没) ~14 (吗|呢|?|<not <word>>)
  + (拍|发) ~3 (照片|图片|视频|图) ~3 (给我|过来|看看)
  + (麻烦|请|劳驾) [您|你] ~3 (看一眼|看一下|看看|看下|检查|检查一下|量一下|拍|试一下|试试|闻一下|摸一下|听一下|数一下|报给我|报一下|确认一下|留意) ~12
  + (您说说|您跟我说|您具体|您详细|您讲讲) ~2 [说|讲] ~2 (事情|看|情况|具体|怎么|哪)
  needs-sentence (您|请|麻烦|方便|呢|劳驾|那|是|?|吗|大概|当时|目前|具体)
  unless (你|找谁|干嘛|干什么的|谁让|凭什么|到底|不就|难道|何必|哪知道|哪有|哪能|怎么能|怎么会|谁知道|谁晓得|谁都|什么都|怎么都|怎么这么|几个意思|怪谁|急什么|喊什么)
  unless (不知道|不清楚|不晓得|知道|告诉|看看|确认|查查|问问|记得|无论|不管|随便|多少都|什么的|说不准) ~3 <wh> ~8 <not ?|呢|吗>
  unless (没关系|没什么|不论|都行|都可以|都是一样|都是这样)
  unless (有什么|什么) ~4 (问题|需要|情况|事|变化|状况) ~4 (随时|都|请|再|就|直接|可以|您|欢迎)
  unless (什么|哪里|哪儿|怎么) ~3 (也|都)(行|可以|有|没)
  unless-act empathise offer_callback ask_need ask_address ask_name ask_name_again ask_contact ask_repeat ask_slow_down ask_consent confirm ask_pay_intent ask_source offer_more_help offer_help screen_caller check_audible offer_message interrogate rush sarcasm blame_customer argue dare pushy guess_name badmouth_caller chat_joke demand_repeat confirm_person ask_convenient follow_up_check ask_to_fetch leave_message_request propose_time_place invite_visit slang threat refuse_bluntly order_caller leak_private leak_secret change_terms boast slander_rival excuse blame_others plead_ignorance busy_brush_off closing_time_brush_off mumble bare_wei nickname brief_colleague ask_to_note read_back state_purpose bluff overpromise shout_colleague coarse
  unless (觉得如何|如何称呼|多比较|看他|看她)
  unless 吧 ?
  unless 不是 ~8 吗
  unless (考虑看看|愿意考虑)
  unless (教|告诉|跟您说|说明|解释|演示) ~2 您 ~2 (怎么|如何|怎样)
  unless (天晓得|鬼才|帮您 ~1 (查|看|问) ~6 <wh>|哪说到哪|说到哪|要不要 顺便)
  unless (等一下|等一等|等等|稍等) ~2 吗
  unless (给|转|打给|回) ~2 (您|他|她) [?|吗]
  unless 谁 ~1 (听得|跟得|记得|受得|看得|说得|扛得|忙得|弄得|还敢|敢)
  unless 还在不在
  unless-turn (然后|后来|接下来) 呢 ~~6 (继续|讲到|说到|接着)
  unless 要不 ~6 我
  unless (帮什么忙|帮忙|帮点什么)
  unless (能不能|会不会|行不行|可不可以|有没有) ~6 我 ~2 (不|没|也)
  unless 是不是 ~1 (这样|这么|这个意思)
  unless <num> ~1 (坪|平|房|居|米) ~8 还是
  unless (广告|朋友|介绍|网上|看到|亲友|布条|传单) ~12 (知道|看到|介绍|还是)
  unless (LINE|line|微信|电话|手机) ~2 还是
  unless (跟|和|与) 您 (联系|联络)
  unless 就 ~4 怎么了
  unless (不管|无论|不论|不方便) ~6 (有没有|是不是) | 会不会 不方便
  unless (哪儿|哪里|怎么|什么) ~3 (哪儿|哪里|怎么|什么)
  unless (能不能|会不会|可不可以|行不行) ~8 (要看|得看|由|取决)
  unless (商量|考虑|等|住|想|过) ~1 几天 | 如果 ~2 是
  unless (这样|这么说|这样说) ~1 (清楚|可以|明白|行) 吗
  unless (大|小|高|低|近|便宜) 一点 ~2 [,] 还是
  unless (找|转给|转|接) 哪位
  unless (着|好|下)呢 /
  unless 我 (不|没) ~1 (能|法|便|敢) ~1 (说|讲|透露)
  unless (透过|通过|从) ~6 (看到|知道|得知)
  unless-sentence (能不能|会不会|行不行|准不准|可不可以) ~~8 我 ~1 (不|没|都)
  unless (那|这|对面|隔壁|河岸) ~3 (楼盘|家|盘|案) ~1 ?
  unless (问|说|讲) 什么 (问|说|讲)
  unless-sentence (会不会|准不准|行不行|能不能|有没有|是不是) ~4 , ~2 我
  unless 领薪水
  unless (南|北|东|西)向 ~6 还是
  unless (主要|最) (考虑|看重|在意) ~2 哪
  unless 从 ~6 哪个 (口|出口|方向|门)
  unless (骑车|开车|坐车|走路) ~2 还是
  unless 您 打算 ~2 (这周|本周|月底|今天|明天) ~2 过来
  unless (容|让) 我
  unless 有没有 ~1 (注意到|看到|发现) <not 吗|?>
  unless (要不要|需要) 我 ~6 给您 听
  unless (方式|怎么|如何) ~1 (缴|付|交钱|支付)
  unless 还在 [线|线上|听] (吗|么)
  unless <wh> ~8 (说不准|不清楚|不太懂|不确定|不好说|不太清楚)
  unless 慢慢 ~2 (说|讲|告诉)
  unless 这 几(天|次|个|年|位)
  unless 不 ~2 (知道|晓得|清楚) ~2 (该|怎么)
  unless (问|看|查|确认|了解|试|申请|请示|争取|核实) ~12 (能不能|可不可以|有没有|是不是|会不会|行不行|有没|是否)
  unless 要不 (给|帮|替|改|换|我|就|先)
  unless (好吗|可以吗|行吗|好不好|可以不|行不行) (?|<not <word>>)
  unless (如何|怎样|怎么)(使用|办理|操作|缴|处理) <not ?|呢|吗>
  unless <wh> ~8 (我|我们) ~6 (已经|都|会|记|写)
  unless <wh> ~6 最(多|好)
  unless 还有 ~3 <num>
  unless <wh> ~2 我 ~1 没
  unless 由您
  unless 不 ~8 不(用|必|要)
  unless 我 ~4 (问|查|看|确认|了解)[一下|清楚|看] ~8 <wh> <not ?>
  unless 您看 (这样|行|可以|好|哪天|什么时候|怎么|要|是)
  unless (感谢|谢谢)
  unless 不会不会

# A request to look or to read something out is a question, too; a tag may follow.
act ask_detail
  use ask_detail_shared
  unless-act-turn state_purpose
  unless-act ask_to_hold farewell
  unless-act protect_info
  when mid after_hold
  + (麻烦|请|劳驾) ~2 (您|你) ~6 (看一眼|看一下|看看|看下|检查|量一下|试一下|试试|报给我|闻一下|摸一下|念一下)
  + (有没有|是不是|是否|会不会|有无) ~12 (?|呢|<not <word>>)
  unless 偏好
  + (请问|您) ~12 (从什么时候|什么时候开始|多久了|多大面积|什么位置|哪个位置|什么颜色|几次|哪个房间|哪一间|什么情况|什么牌子|什么型号|多严重|什么声音)
  + (打算|准备|希望|想要|想) ~4 (什么时候|怎么|怎样|如何|哪天) ~8 (呢|?|<not <word>>)
  + (要|需要) ~2 (帮您|替您|我|给您) ~8 (吗|?)
  unless (念|读) ~4 给您
  + (到了|到时|敲门|按门铃) ~8 (可以吗|方便吗|好吗)
  + (麻烦您|请您|请|能|可以|方便) ~3 (描述|形容|说说|讲讲|详细说|详细讲) ~12 (好吗|可以吗|吗|一下|看看|<not <word>>)
  + (漏|堵|响|吵|坏|味道|水|声音|情况|痛) ~4 (厉害|严重|很大|很多|要紧) ~1 (吗|不|?)
  + <wh> 了 (?|呢)
  + / [这是|那是|这] (怎么|咋) [一] 回事 [呢|呀|啊] ?
  + (响|漏|堵|坏|停|等|亮|吵|臭|滴) ~2 (多久|几天|几次|多长时间) ~2 (了|?|呢)
  + 觉得 ~8 (哪里|怎么样|如何|什么|哪方面) ~8 (呢|?|<not <word>>)
  needs-sentence (您|请|麻烦|劳驾|呢|吗|?)
  unless (你|到底|难道|怪谁)
  unless 我 ~8 (问|看|查|确认|了解|试|申请|请示|争取|核实) ~8 (能不能|可不可以|有没有|还有没有|是不是|会不会|行不行|有没|是否)
  unless-act offer_help ask_contact wrong_number_help ask_need ask_address ask_repeat ask_slow_down ask_pay_intent ask_source offer_more_help screen_caller check_audible offer_message interrogate rush sarcasm blame_customer argue dare pushy guess_name badmouth_caller chat_joke follow_up_check threat refuse_bluntly order_caller leak_private ask_to_note confirm propose_time_place invite_visit admit_limit
  unless (卡片|号码) ~4 (念|读)
  unless (转|回电|打给您|留言|转告|留)
  unless (还|另外|其他|别的) ~6 (需要|要|什么)
  unless (遗漏|抄错|记错|写错|出错|有没有错)
  unless (看房|户型|预算|几房|买|投资|自住)
  unless (约|预约) ~4 (吗|没有)
  unless 不会不会

# ---- Plain facts ------------------------------------------------------------------
# Declarative clauses about the house: where, when, how much, state, rule. What a
# special act says is not inform as well (beats stands in the special act or here
# in unless-act).
@set place = <desk>|<num>楼|<num>层|<num>栋|<num>号楼|<num>座|楼|门口|大厅|大堂|地库|地下|车库|会议室|柜|号柜|置物柜|抽屉|楼下|大门|东门|西门|南门|北门|侧门|路口|路|街|广场|站|小区|社区|左侧|右侧|东侧|西侧|南侧|北侧|对面|旁边|隔壁|背面|中庭|花园|会所|岗亭|信箱|快递柜|公告栏|架子|保险柜|仓库|楼梯间|电梯口|电梯旁|地铁站|里面|桌上
@set state = 缴过|交过|到账|入账|到帐|入帐|寄出|发出|修好|恢复|办好|办完|开通|通过|批准|批下来|处理完|登记过|登记在|完成|更换|换好|换了|取消|生效|过期|失效|停用|关闭|开放|启用|解决|结案|派单|派工|收到|到了|送到|送达|签收|领走|取走|退回|退给|退还|扣款|扣了|重复|作废|更新|调整|上线|下架|卖完|售完|租出|满了|缴清|结清|付清|补发|同意|批复|盖好|盖章|修复|清理完|打扫完|关好|重启|跳掉|跳闸|烧坏|老化|停了|停水|停电|审核|延期|改到|改成|搬到|移到|放在|存在|寄存|转交|找到|查到|上架
act inform
  unless-act-turn offer_help introduce_project leave_message_request
  + (一|每)(坪|平|平米|台|次|张|袋|桶|趟|间|节|户|小时) [大概|大约|约|差不多|是|要|收|只要] <num> ~4 (到|元|块|万|折|千|百|起|左右|<not <word>>)
  + <thing> ~2 (一|每)(坪|平|平米|平方米|平方|个月|月|年|天|次|度|户|小时|吨|张|季|期) ~2 <num>
  + <thing> ~12 (在|放在|设在|位于|搁在|存在|挂在|贴在|就在|改在) ~8 <place>
  + <thing> ~10 (是|为|要|共|收|只要|需|需要|大约|约|每月|一个月|每平|一年|一次|每次|每张|一张|一天) ~6 <num>
  + <thing> ~12 [已经|早就|刚|昨天|今天|上周|早上|前天|现在|都|全部|刚刚|目前|正在] ~3 <state>
  + <thing> ~10 (开|关|上班|营业|开放|打烊|关门|休息|开始|结束|到期|恢复|停|发车|截止|举行|召开|办|到|延到|改到) ~6 (<clock>|<day>|<num>)
  + <thing> ~6 (<day>|<clock>|每天|每周|每月|周一|平日|工作日|全年|全天|<num>小时|早上|上午|早|晚上|例假日|周末|法定假日) ~10 (开|关|上班|营业|开放|打烊|休息|到|至|停|恢复|上课|开会|有|举行|召开|不开|关闭|服务|照常|施工|在)
  + (<day>|<daypart>|<clock>|每天|每周|每月|平日|工作日|全天|目前|现在|今年|明年) ~12 (开会|上课|营业|开放|上班|停水|停电|检修|消毒|休息|关闭|施工|举行|送电|打烊|清洗|维护|盘点|停用|开盘|交房|交屋|入住)
  + <thing> ~8 (需要|要|得|必须|须|凭|带|需) ~6 (带|提供|出示|预约|登记|申请|签|填|交|身份证|证件|复印件|业主|本人|押金|先)
  + (带|带上|凭|携带|出示|备齐|准备) ~6 (身份证|证件|房产证|复印件|印章|合同|户口本|驾照|行驶证|图章|收据|单据|卡|权状|委托书) ~8 (来|到|去|就|办|可以|领|即可|一份|当场|取|也|<not <word>>)
  + (系统|记录|资料|登记|账上|我们这边|电脑|档案|监控) ~6 (显示|记录|有|查到|看到|上写|里写|写着|里有|上有|查得到|上看|里|登记) ~12
  + (查到了|查到|查好了|我查到|查了一下|查过了|确认过了|问到了|这个查好了|我问过|帮您查了|看到了|我确认过|跟 ~6 确认过了|问过了|调出来了) ~~6 (是|您|的|在|有|已|到|那|这|目前|现在|为|<num>)
  + (您|您的|您家|您这|您那|这) ~8 (快递|包裹|发票|信|单子|卡|押金|款|费|车位费|物业费|管理费|房|合同|维修|报修|工单|申请|账单|奶粉|票|钥匙|挂号信|退款) ~8 (在|已经|早就|昨天|今天|是|放|到|寄|缴|修|办|退|批|好了)
  + (您|你) ~4 [已经|早就|早|都] ~2 (缴过|交过|缴清|登记过|申请过|预约过|付过|补过|办过|签过) 了
  + (一共|总共|共有|共|目前有|现有|现在有|还有|还剩|剩|有|只剩|仅剩) ~4 <num> ~2 (栋|户|个|套|层|部|台|间|位|种|家|座|张|份|辆|条|处|席|房|梯)
  + (离|距|距离|靠近|靠) ~10 (站|学校|医院|商场|地铁|捷运|超市|公园|市区|机场|路|公里|米|分钟)
  + (价格|均价|单价|总价|首付|月租|租金|利率|贷款|高层|洋房|别墅|车位|面积|得房率|层高|押金|工本费|补卡|补办|收费|补发|年费|费用|票价) ~8 <num> ~4 (元|块|万|平|坪|%|成|米|起|折|年|一|个|<not <word>>)
  + (<num>元|<num>块|<num>块钱|<num>万) (一|每|<not <word>>) (张|次|个|平|天|月|年|小时|位|户|把|份|度|吨)
  + (规定|规约|章程|条例|合同|通知|公告|价目表|价格表|说明|手册|保修|保固) ~8 (是|写|要求|为|期|公开|有|到)
  + (会计|财务|工程部|工务|银行|厂商|厂家|保安|维修|总部|公司|供电局|自来水公司|燃气公司) ~3 (说|回复说|通知说|确认过|那边说|回话) ~12
  + (师傅|<surname>师傅|他|她|技师|工程师|电梯公司|快递员|施工队|保洁|经理|主任|主管|<surname>经理|<surname>主任) ~4 (姓|叫|是|同意|说|确认|检查过|看过|答应|已经|一般|通常|会上去|会去收) ~12
  + (他|她|经理|主任|师傅|<surname><title>|<surname>师傅|工程部|财务) ~2 (让|叫|托|请|要)我 ~3 (转告|告诉|跟您说|通知|带话) [您|你]
  + (最近|附近|旁边|隔壁|楼下|周边|对面|里面|门口) ~6 (有|是|开|站) ~10
  + (可以|能|都可以|也可以|也能) ~6 (拨|打|办|领|租|借|租用|停|刷|用|查|缴|预约|线上|申请|办理|加装|养|带|报名|随时取|取|付|扫码|退|换) ~8 (12345|12315|小时|台|前台|柜|一楼|手机|网|微信|App|公众号|专线|热线|个|月|天|张|您的权利|业主|卡|就行|即可|车|当场|吧)
  + (投诉|服务|客服|报修|市民|监督|急修|燃气|供电|自来水)(电话|专线|热线) ~4 (是|为|<num>|<digits>)
  + (<num>月|上月|本月|这个月|上个月|本期|今年) ~6 (物业费|管理费|水费|电费|车位费|停车费|账单|费用) ~4 (是|为|共|<num>|已)
  + (保修期|保固|质保|有效期|合同期|租期|产权|使用年限) ~6 (到|是|为|<num>|至)
  + (第<num>|单号|编号|工单号|报修单号|受理号|案号|车牌|代码|楼号|卡号|序号|地址|号码) ~3 [是|为|:|,|在] ~2 (<num>|<digits>|G<num>|<word>{1,4}路|<word>{1,4}街)
  + <org> ~6 (一共|总共|共|有|在|位于|是|属于|由|建于|离|分|占地) ~10
  unless 号码 ~2 (一直|一定|一样|一般|一共)
  + (您家|您|您的|您这) ~8 (用了|花了|欠|剩|扣了|交了|缴了|用掉) ~2 <num>
  + <thing> ~2 (昨天|前天|上周|上个月|刚刚|早上|去年) ~2 (换|修|清洗|检查|更换|检修|清理|加装|拆)(过|好|完)了
  + <thing> ~2 <when> ~4 (换|修|清洗|检查|更换|检修|清理|加装|拆)(过|好|完)了
  + (您的|您家|您) ~12 (已经|已) ~6 (设定|处理|办|修|登记|开通|弄|更新|补|换|装)(好|完|妥) 了
  + ~6 (卡住|坏|堵住|堵|跳闸|断|松|老化|出故障|死机|烧)了 ~~8 (重启|修|换|处理|恢复|弄|接) ~2 好
  + <thing> ~2 被 ~6 (断|坏|堵|烧|撞|压|偷|淹)
  + <thing> ~6 <when> ~4 (到|至) ~4 <clock>
  + (慢|念|报|读|说) ~6 给您 [听] ~~4 <digits>
  + (停|只停|先停|暂停) ~6 (水|电|气|梯|楼|号楼|栋|服务|业务)
  + [随时|记得|请|麻烦] ~2 (来取|来领|来拿|来签收|来领取|过来取|来取就行|来办就行|前台取)
  + (禁止|不能|不许|不得|不可以|不可) ~3 (装修|施工|停车|吸烟|养|带|喧哗|遛狗|敲打|进入|入内|携带|放|充电)
  + <notafter 要|就|还> 是 ~8 (坏|断|堵|老化|跳|松|漏|裂|卡住|烧|故障|短路|爆|脱落|重复入|没关|停水|检修|电压|线路|开关|电池|阀) ~6
  + (那|这) ~6 (是|在) ~10 (里|上|楼|边|号)
  + 我 ~4 (慢|念|报|读|说) ~4 给您 听 ~~4 <num>
  + <num>(号线|路公交) ~4 (站|到|就)
  + 是 <word>{1,4} , 不是
  + <thing> ~2 (每天|每周|每月|每周<num>|周<num>|平日|假日|例假日|每星期) ~4 (公休|休馆|休息|清洗|开|关|不开|保养|维护|消毒)
  + <thing> ~4 (是|有|在|属|归|都|不|没|免费|收费|公开|全年|照常|仅|限|可|能|会|由|从|包|包括|包含|分|含) ~12
  + <surname>(先生|女士|小姐|太太) 的 (包裹|快递|信|卡|车|单子|发票|钥匙)
  + 您 ~4 (有|的) ~6 (包裹|挂号信|快递|信|件|邮件|款) ~3 (在|到)
  unless (吗|?|呢|么|哪|什么|几号|几点|多少|是不是|有没有|怎么) <not ,>
  unless (请问|我想|我来|麻烦您|请您|想请|能不能|方便|我给您|我帮|我去|我们会|我会|我马上|我请|我这就|我跟|我再|我先|我让|我把|我替|我现在|我派)
  unless (你|哪有|谁|到底|怪|爱|随便|自己|嘛|呗|啥)
  unless (应该|好像|估计|大概|可能|也许|我猜|猜的|多半|说不定)
  unless (全城|最好|第一|绝对|保证|包您|稳赚|闭眼)
  unless-act wrong_number_help brief_colleague voicemail_text read_back itemise_fee state_due give_route introduce_project say_absent passive_minimal bluff overpromise leak_private leak_secret change_terms slander_rival boast pushy threat dare argue blame_customer blame_others excuse refuse_bluntly order_caller closing_time_brush_off busy_brush_off vague_delay sarcasm rush interrogate badmouth_caller chat_joke decline_politely admit_limit confirm confirm_person correct_record mumble nickname slang coarse guess_name propose_time_place ask_need follow_up_check visitor_excuse state_purpose plead_ignorance thank_feedback identify_org announce_transfer offer_message empathise admit_fault next_contact hold_reason_time leave_message_request defer_personal shout_colleague demand_repeat signal_visitor reconnect_after_cut praise
  unless (我|我们) ~4 (理解|体会|记得|知道|听|猜|佩服|感谢|道歉|都标|贴|谢|祝|<notafter 登> 记|写)
  unless (<thanks>|祝您|祝贺|恭喜|欢迎|抱歉|对不起) <not ,|。>
  unless-act protect_info give_extension ask_detail ask_to_hold
  unless (我|我们) ~2 (不清楚|不知道|没查|不确定|不熟)
  unless (上门|派人|答复|回复|给您|回电|会修|会处理) ~6 <not ,|,>
  unless 不是我
  unless 师傅 ~3 到了 ~4 (您|要是|可以)
  unless (查到|问到|查好|问好|查完) ~2 (之后|以后|后|就|再|马上)
  unless-sentence 还是 ~12 (吗|呢|?|转|缴)
  unless-sentence (是这样吧|对吧|是吧|对不对|没错吧)
  unless (麻烦|请) [您] ~2 (给|告诉|报)
  unless 也可以 /
  unless (还是 (私|公)|公事)
  unless (没|没有|未) ~2 (提前|及时|通知到|告知)
  unless 留着 | 老住户 | 说得最多 | 客气 | 最好的
  unless (好不好|行不行|行不|好不|是不是|对不对|会不会)
  unless (原话|丢|弄丢|搞丢|不见|不了情)
  unless-sentence 单号 ~~12 (抄|记|写)
  unless (电话|声音|线路|标准|资料|工单|合约的|建案各|条款|通知|项目各) ~2 (有|没|不|就|需要|部分)
  unless (都行|都可以|都成)
  unless (不用|不必|别) 急
  unless 我家 | 我妈 | 我姐
  unless (跟|和|向|给) ~2 (工程部|财务|会计|师傅|主任|经理|他们|保安) (说|讲)
  unless 地址 是 /
  unless (调出来|查出来|找出来) 了
  unless 好 ~1 跟 <dept> 说
  unless (财务|会计) 说 ~4 前 ~2 能
  unless 您 回头 ~2 要是
  unless 离 ~8 <num>分钟 ~2 ,
  unless (借|欠) 了
  unless 空气 是
  unless (保固|申请) ~2 已经 收到
  unless 零件 到 了 ,
  unless (财务|会计|主任|经理|师傅|工程部) 说 ~6 <when> ~2 (能|会|可以)
  unless 您 说 的 这
  unless 好 跟 ~4 说
  unless 您 要 的 ~8 到
  unless (从来|倒是)
  unless (他|她) 说 ~1 (再见|好|行|可以|谢谢)
  unless 通知您
  unless 那 把
  unless-sentence (没有|无) ~2 (政策|规定)
  unless 监控 ~2 只能
  unless 还是 ~8
  unless (底线|底价|成本)
  unless (物业费|管理费|费|款) ~8 没 (到|缴|交|收)
  unless (您的|您) ~6 (信息|资料) ~1 (都在|还在)
  unless 是怕
  unless 麻烦 说
  unless (他|她) 说 ~1 (不好意思|谢谢|抱歉)
  unless 一是 | 二是
  unless (今儿|今天) 休息 ~1 ,
  unless (我|我们) ~2 下班前
  unless 他说我
  unless 有监视器
  unless (可|可以) 私下
  unless (车牌|号码) (前|后)面
  unless 停 <num>天 水
  unless (资料|文件|材料) 我 (收到|看到)
  unless (要是|如果|若) ~1 (又|再|还)
  unless 我 已经 ~2 (联系|连络|联络|通知|派|请)
  unless (留存|留底)
  unless (接不完|经过有点|要是|没有交|太多|件件)
  unless 先 ~1 贴
  unless (打来|打电话) ~1 (是|想)
  unless (他|她) (叫|让|请) 我 ~2 (别|不)
  use plain_fact
  unless-act state_due

# What is left on coming back with the answer: a plain statement about the house that no act claims and that is
# not about the trainee's or the caller's own doings or feelings.
act inform
  unless-act-turn offer_help introduce_project badmouth_caller coarse leave_message_request
  + (在|是|有|到|为|要|会|开|共|需|凭|可以|能|从|由|离|停|含|包|属|已|了|归|按|用|收|不|没)
  when after_hold
  at-least 9
  unless (我|抱歉|对不起|不好意思|好意思|谢|工夫|功夫|久等|等|让您|耽|麻烦|别挂|稍候|回来|查到了 /|问到了)
  unless-sentence (不是 (您|你)|各有|又打来|又来了)
  unless-sentence (就行|就好|走好|<org> [<dept>] (/|,|.))
  unless-sentence (请|你|吗|?|呢|吧|谁|什么|怎么|哪|祝|恭喜|欢迎|应该|大概|估计|好像|也许|慢慢|别|不用|客气|联系|联络|过奖|应当|嘛|啦|哈哈|唉|让他|叫他|他们|老|最好|下次|…|!|要是|如果|若|还是|有没有)
  unless-sentence (您 ~4 (不|自己|先|是|想|说|讲|要|找|再|慢))
  unless-act identify_org offer_help ask_name ask_name_again show_willingness ask_detail ask_need ask_repeat
  unless-act ask_slow_down check_audible empathise calm admit_fault thank_feedback praise ask_to_hold
  unless-act hold_reason_time ask_contact ask_address admit_limit announce_transfer
  unless-act brief_colleague give_extension say_absent offer_message screen_caller itemise_fee
  unless-act ask_pay_intent state_due give_route introduce_project ask_source invite_visit propose_time_place
  unless-act read_back confirm correct_record ask_to_note reassure_action give_deadline
  unless-act decline_politely protect_info offer_more_help invite_call_again confirm_person ask_to_fetch
  unless-act apologise_disturb ask_convenient state_purpose leave_message_request reconnect_after_cut
  unless-act next_contact follow_up_check wrong_number_help defer_personal signal_visitor visitor_excuse
  unless-act voicemail_text bare_wei interrogate rush mechanical_yes mumble slang chat_joke coarse sarcasm
  unless-act badmouth_caller shout_colleague nickname refuse_bluntly plead_ignorance busy_brush_off
  unless-act closing_time_brush_off order_caller demand_repeat vague_delay excuse passive_minimal blame_customer
  unless-act blame_others argue dare threat overpromise bluff leak_private leak_secret change_terms slander_rival
  unless-act boast pushy guess_name
  use plain_fact
  unless-act state_due

# Hours, numbers and places of the house, however the clause begins.
@set often = 每天|每日|每周|每周<num>|每星期|每礼拜|每个月|每月|每季|每年|平日|假日|例假日|节假日|周末|工作日|平常|平时|全天|全年|早上|上午|中午|下午|晚上|早|晚|夜里|周<num>|周日|星期<num>|星期日|星期天|礼拜<num>|礼拜天|礼拜日|<day>
act inform
  unless-act-turn offer_help leave_message_request
  unless-act ask_to_hold
  + <thing> ~10 <often> ~10 (开|关|不开|开放|营业|上班|休息|保养|清洗|换水|有人|不休|照常|公休|停|恢复|完工|做好|好|装好|修好|收|来收|送|发车|上课|举行)
  + <often> ~4 (都|也|照常|照样|全程|随时|一直) ~3 (有人|开|上班|营业|值班|开放|接听|可以)
  + <thing> ~6 (共|一共|总共|还剩|还有|剩|有|只有|现有|目前有) ~4 <num>(个|位|户|层|栋|座|部|台|张|间|辆|席|格|部电梯|来个|多个)
  + (您的|您那|您家|您这) ~6 (是|在|放在|位于) ~6 (<num>楼|<num>层|<num>号|地下<num>层|B<num>|一楼|负<num>|<num>号架|<num>号柜|前台|柜台|大厅|门口|后头|后面|南门|北门|东门|西门|对面|旁边|收发室|邮务室|警卫室|库房|仓库) ~8
  + (保修|质保|保固|有效期|合同|合约|产权|租约) ~6 (是|为|到|总共|一共|还有|剩) ~3 <num>
  + (资源回收|回收|垃圾车|班车|接驳车|清运|消毒|保养|会议|讲座|课程|活动) ~4 (在|是|于|每) ~6 (<day>|<often>|<clock>)
  + ~8 (要到|要等到|得等到|预计) ~4 <when> ~4 (完工|恢复|开放|结束|完成|才会|才能|重新)
  + (台风天|雨天|下雨|假日|过年|冬天|夏天) ~4 (关闭|不开|开放|停用|照开|照常)
  + <dept> ~6 (有|办|举办) ~6 (活动|讲座|市集|课|说明会)
  + <thing> ~8 (要到|得到|要等到|到|延到|改到|预计|大概) ~6 <when> ~6 (完工|恢复|开放|结束|好|做好|修好|完成|才会|才能|重新)
  + (您问的|答应您的|您说的|您要的) <word>{1,9} , ~8 (<clock>|<day>|<num>) ~8
  + (主任|经理|师傅|主管|财务|工程部|会计|总干事|厂商|电梯公司|物流|快递|银行) [那边|他] (说|同意|回话说|回复说|答复说|表示|确认) ~12
  + (一度|每度|一坪|一平|一小时|每小时|一次|每次|一个月|每月|一年|每年|一天|一张|一把|一户|每户|一吨|每吨|首<num>小时) [电|水|收|要|大概|是]  ~3 <num> ~3
  + <when> ~6 [重新|照常] (开放|恢复|恢复运行|恢复供水|恢复供电|通水|通电|开门|营业) (/|<tail>|运行|供)
  + (<when>|<clock>) ~2 (停水|停电|停气|消毒|检修|送水|送电|清洗) ~8
  + 您 ~10 是 ~10 (代收|寄出|激活|到期|登记|退|办|开通|换|重复|误锁|对) 的
  + 您 ~8 (确实|的确) ~2 (被|是|已|没) ~8
  + (可以|能) (分<num>期|直接使用|先借|延长|补办|续租) ~8
  + <thing> ~6 (要到|得到) ~6 (才会|才能)
  + (师傅|<surname>师傅|技师|经理|主任|<surname>经理) ~4 <when> ~6 (有空|在|轮班|值班|上班|方便)
  + (里面|里头) 的 人 ~4 (平安|没事|安全)
  + (招|目前招|现在招|开设|分) ~6 (班|组)
  when mid after_hold outbound_first
  unless (吗|?|呢|么|哪|什么|几号|几点|多少|是不是|有没有|怎么|谁) <not ,>
  unless (请问|我想|我来|麻烦|请您|想请|能不能|方便|我给您|我帮|我去|我们会|我会|我马上|我请|我这就|我跟您|我再|我先|我让|我把|我替|我现在|我派|约|<notafter 登> 记一下)
  unless (你|哪有|到底|怪|爱|随便|自己|嘛|呗|啥|咱)
  unless (应该|好像|估计|可能|也许|我猜|猜的|多半|说不定)
  unless (全城|最好|第一|绝对|保证|包您|稳赚|闭眼|上门|派人|答复您|回复您|给您回|回电|打给您)
  unless (您|你) ~1 (说|讲|打算|希望|想|要|来|看|自己|先|可以|方便|找|什么)
  unless <when> ~6 (给您|告诉您|联系您|通知您|回您|我|师傅|派|上门)
  unless (您看|好吗|可以吗|行吗|见|碰面|等您)
  unless-sentence (是这样吧|对吧|是吧|对吗|没错吧)
  unless (隔壁|他家|她家|那户|别家|业主|住户|欠)
  unless 才(会|能) ~2 (进公司|回来|进来|上班|在|有空)
  unless-act wrong_number_help brief_colleague voicemail_text read_back itemise_fee state_due give_route introduce_project say_absent passive_minimal bluff overpromise leak_private leak_secret change_terms slander_rival boast pushy threat dare argue blame_customer blame_others excuse refuse_bluntly order_caller closing_time_brush_off busy_brush_off vague_delay sarcasm rush interrogate badmouth_caller chat_joke decline_politely confirm correct_record mumble nickname slang coarse guess_name propose_time_place ask_need follow_up_check visitor_excuse plead_ignorance identify_org announce_transfer offer_message empathise next_contact leave_message_request defer_personal shout_colleague demand_repeat signal_visitor ask_detail give_extension hold_reason_time
  use plain_fact
  unless-act state_due

# How a thing is worked, where a desk has gone, what is on.
act inform
  unless-act-turn offer_help leave_message_request
  unless-act ask_to_hold itemise_fee
  + (按|压|长按|按住|按下|转|拧|刷) ~10 (秒|下|圈|到底) ~~6 [就|便|即可] ~2 (停|好|开|关|会|亮|解除|复位)
  + (按|压|长按|按住|按下) ~8 [,] ~6 就 ~2 (停|好|开|关|亮|解除|复位|会)
  + <dept> ~10 (搬到|搬去|移到|迁到|改在|改到|换到) ~2 ~8
  + (活动|讲座|市集|课|表演|说明会|开放日|体验日) ~4 (<clock>|<day>) ~4 (入场|开始|登记|报到|集合)
  + (垃圾车|班车|接驳车|清洁|消毒|收件|送水) ~4 (改成|改为|改到|提前到|延到) ~4 (<clock>|<day>|<num>)
  + (警卫|保安|前台|门岗|他们|人家) 问 您 ~8 您 就 说 ~6
  + (意思是|是指|指的是) ~12 (可以|不能|不是|可)
  when mid after_hold outbound_first
  unless (吗|?|呢|哪|什么|怎么) <not ,>
  unless (你|麻烦|请您|能不能|我来|我帮|我去)
  unless-act read_back order_caller rush sarcasm change_terms reassure_action give_route ask_to_note
  use plain_fact
  unless-act state_due

# A number's hours, a rule, a price: also beside the number itself.
act inform
  unless-act-turn offer_help leave_message_request
  unless-act ask_to_hold
  + (都|也|随时|小时|半夜|夜里|全天|节假日|工作日) ~2 <notafter 没> 有人 [接|值班|在|听|守]
  + (热线|专线) ~2 是 ~2 <num> ~~8 (记|念|抄|写)
  + (编号|缴费码|单号|验证码|代码|密码|会员号|电话) ~3 [是] ~3 [,] <digits> ~~8 (念|抄|记|唸)
  + (抄|记|写) ~~8 (编号|缴费码|单号|代码|电话) ~3 [是] ~3 [,] <digits>
  + (厂商|师傅|公司|对方|那家) 叫 <word>{1,4} [,] 电话 <num>
  + (记|抄|写) ~~8 (热线|专线) ~2 是 ~2 <num>
  + <thing> (一个|一张|一把|一次|一户|一间|一台|一份|一副) ~1 <num>
  + (装修|装潢|施工|办理|租|借|入场|进场|申请|搬家|补卡|过户) ~2 (要|得|需要|必须|须) 先 ~2 (缴|交|付|申请|登记|预约|填|报备)
  + (要|得|需要|必须) ~8 才 (可以|能|会|准|给)
  + (每 ~4 一班|最后一班|末班|首班|头班) ~6
  + <thing> ~4 (下周|下个月|明天|后天|周末|月底|<day>) (换|修|清洗|检查|拆|装|到)
  + ~6 (字幕|广告|公告|灯|音乐|阀门|水|电|门) ~2 已经 (关|撤|换|停|开|修|拆|撕)(掉|好|了)
  + (车辆|车子|货车|访客|业主|住户|宠物) ~2 (可以|可|能|不能|不可) (停|走|进|用|带|放) ~8
  + (完工|验过|退租|到期) ~8 就 (退|还|能退)
  + (是|在) ~8 (坏|断|堵|老化|跳|松|漏|裂|卡住|烧|故障|短路|死机|当机|没电)了 ~~4 (现在|已经|刚刚) ~4 (好|修好|换|重启|恢复)
  + 零件 ~4 (订|到|寄) ~4
  when mid after_hold outbound_first
  unless (吗|?|呢|哪|什么|怎么|谁) <not ,>
  unless (你|麻烦|请您|能不能|我来|我帮|我去|要是|如果)
  unless-act leak_private brief_colleague read_back order_caller rush sarcasm change_terms refuse_bluntly busy_brush_off closing_time_brush_off plead_ignorance vague_delay threat decline_politely admit_limit itemise_fee introduce_project
  use plain_fact
  unless-act state_due

act inform
  unless-act-turn offer_help leave_message_request
  unless-act ask_to_hold itemise_fee
  + <thing> ~2 (改到|搬到|移到|挪到|放到|换到|迁到) ~10
  + (得|要|必须|须|一律) ~1 (装袋|打包|分类|密封|登记|报备|走货梯|走楼梯|套袋) ~6
  + <clock> (到|至) <clock> ~4 (走|用|开|可以|能|不能|施工|装修)
  + (锁匠|师傅|技师|工程师|快递员|保安|司机|园丁|木工|瓦工|电工|水工) 姓 <word>
  when mid after_hold outbound_first
  unless (吗|?|呢|哪|什么|怎么|谁) <not ,>
  unless (你|麻烦|请您|能不能|我来|我帮|我去|我把|要是|如果|通知|提醒|给您)
  unless-sentence (对吗|对吧|对不对|改好|更正)
  unless-act read_back correct_record order_caller change_terms brief_colleague rush sarcasm propose_time_place give_deadline
  use plain_fact
  unless-act state_due

# A question that stands beside another act of the same sentence.
act ask_detail
  use ask_detail_shared
  unless-act-turn state_purpose
  unless-act ask_to_hold farewell
  unless-act protect_info
  when mid after_hold closing first_turn
  + 您 ~3 几点 ~1 (下班|方便|回来|到家|出门|在家|起床|休息|有空)
  + (是|在) (哪个月|哪一年|哪年|哪天|哪一天|几月) ~2 [,|的] ~6
  + 您 ~2 [人] (还好|没事|有没有受伤|没受伤|要紧) 吗
  + (烫|撞|摔|伤|吓|碰|砸)(着|到|伤) ~1 了 没有 ?
  + 是 从 ~6 开始 ~2 (吗|?)
  + [那] 您 有 (听到|看到|闻到) ~8 (吗|?)
  + 请问 有 预约 吗
  + (什么|哪样|哪个) ~1 (东西|地方|设备|零件) ~1 (坏|漏|堵)了
  + (除了|别处) ~~12 (渗不渗|漏不漏|响不响|堵不堵|亮不亮|有没有) ~4
  + (时候|之前|之后|后来) (您|你) ~8 (吗|没有|?)
  + (有在|有没有在|还在) ~1 (扩大|漏|渗|响|滴|变大|蔓延|加重) ~1 (吗|?)
  + (是哪个|是哪扇|是哪台|是哪个门|是哪边|是哪一个) ~6 , ~16 还是 ~8
  unless-act interrogate rush sarcasm blame_customer argue ask_need offer_more_help ask_contact ask_address follow_up_check propose_time_place check_audible order_caller guess_name

act inform
  unless-act-turn offer_help leave_message_request
  unless-act ask_to_hold itemise_fee
  + <thing> ~2 (给|帮|替) 您 ~6 (好|完|妥) 了
  + (弄丢|遗失|丢了|掉了|坏了) ~2 (可以|能) (补|换|修|办) ~4
  + (可以|能) (寄放|寄存|存放|暂放) [在|到] ~6
  + (没|没有) 欠费
  + (保管|保留|寄放|存放) ~2 <span> ~4
  + (灯|门|水|喷泉|空调|冷气|音乐) ~2 <clock> (亮|开|关|停|熄) ~4
  + <day> 就 ~1 (退|寄|送|转|汇) 到 ~6 了
  + (丢|掉|坏) ~1 可以 (补|捕|换|办)
  when mid after_hold
  unless (吗|?|呢|怎么|什么) <not ,>
  unless (我|你|请您|麻烦)
  unless-act leak_private threat sarcasm reassure_action offer_message
  use plain_fact
  unless-act state_due

act inform
  unless-act-turn offer_help leave_message_request
  unless-act ask_to_hold itemise_fee
  needs-act-turn ask_to_note
  + (编号|缴费码|单号|验证码|代码|密码|会员号|热线|专线) ~3 [是|为] ~3 [,] <digits>
  + 缴费码 ~6 , <num>
  when mid
  unless-act read_back
  use plain_fact
  unless-act state_due

act inform
  unless-act-turn offer_help leave_message_request
  unless-act ask_to_hold itemise_fee
  + (垃圾|大件|纸箱|回收|旧家具|衣服|单车|雨伞) ~4 (放|扔|丢|堆|停) [在|到] ~10 (里|边|侧|口|处|间|区|旁)
  + (每周|每星期|每礼拜)<num> ~4 (清运|来收|收运|开放|休馆|休息|消毒)
  when mid after_hold
  unless (吗|?|呢|哪) <not ,>
  unless (你|请您|麻烦|我|自己|不会)
  unless-act order_caller rush sarcasm blame_customer
  use plain_fact
  unless-act state_due

# Asked beside the sum that is due.
act ask_pay_intent
  needs-act-turn itemise_fee
  + (打算|准备|想|方便) ~3 (这周|本周|月底|今天|明天|什么时候|哪天|月底前) ~6 (吗|呢|?)
  + 您看 ~6 (方便|可以) ~1 (吗|?)
  unless-act pushy threat rush

act inform
  unless-act-turn offer_help leave_message_request
  unless-act ask_to_hold
  + (水表|电表|门锁|灯|电梯|水泵|滤网|管道|阀门|玻璃|电池|路灯) ~4 (上周|昨天|前天|上个月|刚|已经|刚刚|早上|去年) ~4 (换|修|洗|查|检|清洗|检修|更换)(过|好|了)
  + (申请|办理|过户|装修|装潢|报名|预约|退租|领取) ~3 (要|需要|需|得|须) ~1 (附|带|备|交|填|缴|先|提供|出示) ~8
  + <span> ~2 (会|能|可以|就) ~2 (核准|批下来|审完|办好|下来|出来|核发) ~2
  + (报告|公告|名单|通知|结果|价目表|章程|时间表|收费标准) ~4 (贴|公布|挂|公示|放) [在|于] ~6 (栏|口|厅|处|网|群|里|上)
  + (检验|检测|水质|验收|审核|年检) ~3 (是|都|已) ~2 (合格|通过|正常|达标)
  + (目前|现在) ~1 (剩|剩下|还剩|还有|有) ~2 <num>(楼|层|户|套|间) ~4
  + (中午|晚上|周末|假日|节假日|半夜) ~2 (也|都) ~1 (有人|上班|开|营业|值班|受理)
  + (大会|住户大会|业主大会|说明会|座谈会|会议|讲座) [是|在|定在|订在] ~4 <day> ~8
  when mid after_hold
  unless (吗|?|呢|哪|什么|怎么|谁) <not ,>
  unless-act leak_private leak_secret brief_colleague read_back order_caller rush sarcasm change_terms refuse_bluntly busy_brush_off closing_time_brush_off vague_delay threat decline_politely admit_limit itemise_fee introduce_project boast bluff state_due propose_time_place
  use plain_fact
  unless-act state_due
  + (读数|余额|用量|金额|总额|温度|水压|电压|电量|额度|名额) ~2 (是|为|有|还剩|剩) ~2 <num>

act inform
  unless-act-turn offer_help leave_message_request
  unless-act ask_to_hold
  + (这笔|那笔|这一笔|这|那) <num>[元|块|块钱] ~1 是 ~8
  + 您 可以 分 <num> [期|次] ~2 (缴|付|交|还)
  + (微信|支付宝|刷卡|现金|转账|转帐|扫码|超商|信用卡) ~6 都 (可以|行|能|收)
  + (不收|只收) (现金|支票|刷卡|硬币|信用卡) ~4
  + (只租不售|只售不租|押一付三|押二付一|首小时免费|随到随办)
  + (管理室|柜台|前台|便利店|超市) 有 (卖|售|提供|借|租) ~4
  + 当天 ~2 (能|可以|就能) ~2 (出|拿|取|办好|到)
  when mid after_hold
  unless (吗|?|呢|哪|什么|怎么|谁) <not ,>
  unless-act leak_private leak_secret brief_colleague read_back order_caller rush sarcasm change_terms refuse_bluntly itemise_fee introduce_project boast bluff state_due ask_pay_intent
  use plain_fact
  unless-act state_due

act ask_detail
  use ask_detail_shared
  unless-act-turn state_purpose
  unless-act ask_to_hold farewell
  unless-act protect_info
  when mid after_hold
  + (看看|看一下|试试|听听|看下|瞧瞧) ~4 (亮不亮|响不响|漏不漏|通不通|转不转|热不热|开不开|动不动|凉不凉|冷不冷|好不好用|有没有) ~4
  + [那|请问] 有 (显示|出现|听到|闻到|看到|亮) ~8 (吗|?)
  unless-act rush sarcasm blame_customer order_caller demand_repeat ask_to_note

act inform
  unless-act-turn offer_help leave_message_request
  unless-act ask_to_hold
  + (条款|规定|说明|图|细则|内容) ~2 在 ~6 第<num>(页|条|款|章|项)
  + 每 (平|平方|平米|坪|度|吨|个月|户|小时|次|天|桶|袋|包|张) <num> ~4
  + 第<num>(页|条|款|章|项) ~2 (有写|写着|写|规定) ~10
  when mid after_hold
  unless (吗|?|呢|哪|什么|怎么|谁|你|自己)
  unless-act leak_secret brief_colleague order_caller rush sarcasm change_terms refuse_bluntly itemise_fee state_due argue threat
  use plain_fact
  unless-act state_due
