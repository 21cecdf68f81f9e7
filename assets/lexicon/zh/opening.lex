# The opening: greeting, who is speaking, offer of help, slow pick-up, and the
# bare grunt.

@set hello = 您好|你好|各位好|大家好
@set timely = 早上好|上午好|中午好|下午好|晚上好|早安|午安|晚安|晨安|早晨好|早
@set opener = 喂|哎|诶|欸|嗯|哈喽|啊|唔|<hello>|<timely>|<timely> <hello>|喂 <hello>|哎 <hello>|嗯 <hello>|<feast> ~3 (好|快乐|安康) [<hello>]|早 <hello>
@set feast = 新年|新春|春节|元旦|中秋|中秋节|端午|端午节|国庆|国庆节|元宵|元宵节|圣诞|圣诞节|劳动节|五一|双十|节日|双节|母亲节|父亲节|妇女节|儿童节|教师节|重阳|重阳节|七夕|情人节|过年|过节|佳节|除夕|小年|腊八|虎年|龙年|蛇年|马年|羊年|猴年|鸡年|狗年|猪年|鼠年|牛年|兔年

act greet
  when first_turn first_turn_late outbound_first
  + ^ [喂|哎|诶|欸|嗯|啊|唔] (<hello>|<timely>) 
  + / [<sn>] [<title>|先生|女士|小姐] (您好|你好) [<tail>] /
  + <sn><title> (您好|你好|早|<timely>) 
  + (<org>|<dept>) ~3 (您好|你好)
  + / (您好|你好) (请说|请讲|请问)
  + / (早上|上午|中午|下午|晚上)好 [<tail>]
  + / (早安|午安|晚安|幸会|哈喽|嗨) /
  + <num>点好
  unless (代|替|帮)(我|他|她) ~4 (问|说) [声|个] (您好|你好)
  unless (你|您)好(像|烦|久|几|多|意思|歹|不|没|吵|慢)
  unless (早上|上午|中午|下午|晚上)好(像|了|几|多)
  unless / 早(就|点|知|该|说|日|些|已)
  unless 早(上|晚) <not 好>

# Only a feast followed by the wish itself: 节日广场 or 春节期间 are no greeting.
act greet_festival
  when first_turn first_turn_late outbound_first
  + <feast> [<you>|大家] (好|快乐|愉快|安康|吉祥|如意|团圆)
  + (祝|祝福) (您|你) ~4 <feast> (快乐|愉快|安康)
  + (恭喜发财|恭贺新禧|恭贺新春|给您拜年|给您拜个年|拜年了|新禧|过年好|过节好|平安夜快乐|万事如意)
  unless (快乐|愉快|安康)(家园|广场|小区|路|幼儿园)

act apologise_late
  when first_turn first_turn_late
  + (让|叫|要|害|劳|令|使) [您|你] ~2 <notafter 不> (久等|久候)
  + (让|要|害) (您|你) ~2 等候
  + / [<sorry>] [您] 久等了
  + (让|叫|要|害|劳|令) (您|你) ~4 等 ~3 (久|半天|一会|会儿|一阵|几声|好几声|时间)
  + <sorry> ~~12 (接晚|接迟|晚接|晚了接|接[得|听得|听] ~1 (晚|迟|慢)|才接|没接|没及时|没能及时|未能及时|没能马上|没有马上|迟 ~4 接|晚 ~3 接|慢 ~3 接|铃响|响了|响太久|响这么久|响那么久|响很久|等了|响半天|响好久|响了好久|走开了|离开了|不在座位|拖到现在|耽搁)
  + (接晚|接迟|晚接|才接|没及时接|没能及时接|没能马上接|没有马上接|没有及时接|响太久|响了好 ~3 [声|阵|一阵|几声]|响这么久|响了这么久|响了半天|铃响 ~4 (久|阵|声)|来晚了|接听慢了|接得太慢) ~~12 <sorry>
  + 电话 ~3 (接晚|接迟|接慢|接得晚|响太久)
  beats apologise

act identify_org
  when first_turn first_turn_late outbound_first
  + (这里|这儿|这边|这厢|我们|咱们|我|我这里|我这边|我这儿|我们这里|我们这边) [呢] 是 <org>
  + ^ [<opener>] [这里|这边] <org>
  + (欢迎|感谢|谢谢|多谢) [您] [的|您] (致电|来电|拨打|打给|打来|打到|拨进) <org>
  + (拨打|拨通|打到|打通|接通|致电|打进|拨打到|拨到|打来) [的|了] [是|到|这里] <org>
  + / <org> [的] [<dept>] [这里|这边] [很高兴 [能] 为您服务|为您服务|<hello>|<tail>|竭诚为您服务] /
  + / (我是|我) <org> [的]
  + / <org> [的] [<dept>] [的] (小|阿|老)<surname>
  + (告诉|转告|说|跟|讲) ~2 (他|她|<sn><title>) ~6 <org> ~6 (来电|来过电话|打来|打过|找)
  + 给 <org> ~6 (回|打) ~3 电话
  + (回电|回电话|回个电话|打电话|回拨|打回|打个电话) ~2 [给|到] <org>
  + <org> ~6 (给他|给她|曾经) ~2 (来|打) ~2 (电|电话)
  + 说 [一声|一下] [是] <org> ~8 (找|来电|来过|打来|打过|找过|致电|打电话|有事)
  unless (问|找|去|住|在|到) [的|过] <org> ~4 (吗|怎么|哪)
  unless 是 [<word>] <org> [的] ~12 (吗|吧) <not ,>
  unless <org>(的|那|路|在|有|多|目前|离|共|要)(房|位|价|车|地|水|电|物)

# A desk counts where it speaks, not as a goal (帮您转), an owner of a number or
# a culprit.
@guard desk_speaks
  unless (转|转到|转接|转给|找|问|联系|联络|通知|让|请|叫|拨|跟|向|是不是|请问是) ~3 <dept>
  unless <dept> ~4 (搞|弄|没交代|的错|电话是|分机)
act identify_dept
  when first_turn first_turn_late outbound_first
  use desk_speaks
  + / [<opener>] [<org>] [的] [物业|小区|社区] <dept> [这里|这边] [很高兴 [能] 为您服务|为您服务|竭诚为您服务|<hello>|<tail>] /
  + (这里|这儿|这边|我们|我|咱们) [这里|这边|这儿|呢] 是 ~8 <dept>
  + / ^ [<opener>] <org> [的] <dept>
  + (我|我是|我们是) ~6 <dept> (的|新来的)
  + <org> [的|小区|社区|物业|建设] <dept>
  + <dept> (为您服务|的小|小<surname>|阿<surname>|<sn><title>)
  + (拨打|拨通|打到|打通|接通|致电|打进) [的|了] [是|到] ~6 <dept>
  + (欢迎|感谢|谢谢) [您] [的] (致电|来电) ~6 <dept>

act identify_self
  when first_turn first_turn_late outbound_first
  + (敝姓|免贵姓|小姓|我姓|本人姓|鄙姓) [<tail>] <word>
  + (我|这里|这边|这儿) [呢] [是|叫] ~10 (小|阿|老)<surname> <not 姐|哥|区>
  + (叫我|称呼我|喊我) ~2 (小|阿|老)<surname>
  + / (我叫|我名叫|本人叫|我名字叫) <surname><word>{1,2} [<tail>] /
  + / 我是 ~8 (的|员|部|台|厅|心|服|代表|专员|管家|助理) <surname><word>{1,2} [<tail>] /
  + <org> 的 <surname><word>{1,2} /
  + <dept> [的] (小|阿)<surname> [<word>{1,2}]
  + / 由我 ~3 <surname>[<word>{1,2}] 为您服务
  + 我是 ~6 <sn>(姓|经理|主任|会计|工|工程师|专员)
  + (客服|专员|管家|顾问|值班员|接待员|工号<num>) <surname><word>{1,2} (为您服务|<not <word>>)
  unless 我叫(他|她|师傅|人|保安|小|老)
  unless 他姓

# Whose name is given while leaving the line is the trainee's own, too.
# In mid-call the house is named to one who dialled wrong or did not hear it.
act identify_org
  when mid
  + / (这里|这儿|这边|我们|我们这里|我们这儿|我们这边|我这里|我这边|我这儿|您打到的|您拨的) [呢] 是 <org>
  unless (吗|?|的 (房|价|绿))
act identify_dept
  when mid
  + / (这里|这儿|这边|我们这里|我们这儿|我们这边|我这里|我这边) 是 [<org>] [的|小区的|社区的|小区|社区|物业] <dept>
  unless (吗|?)

act identify_self
  when mid after_hold closing
  + (敝姓|我姓|小姓|免贵姓) <surname> <not 的>
  + (称呼|叫|喊) 我 ~2 (小|阿)<surname>
  + / (我是|我叫) [<dept>] [的] [客服|<dept>] (小|阿)<surname>
  + (我叫|我名叫) <surname><word>{1,2} [<tail>] /
  + 直接 ~4 找 (我<surname><word>{1,2})
  unless 我叫(他|她|师傅|人|保安)

act offer_help
  when first_turn first_turn_late outbound_first
  + (什么|啥|甚么|哪里|哪方面|哪些|怎么|怎样|何事|何) ~6 (帮|效劳|协助|服务|为您|能为|办理|帮忙|查询|吩咐|需要|咨询|我做)
  + (能|可以|可|需要|要) ~2 (为|帮|替|给) (您|你) ~6 (什么|啥|点|些|吗|忙)
  + (有什么|有何|需要|想要|要|想) ~6 (需要|帮助|协助|办理|咨询|了解|查询|维修|报修|服务|指教|贵干)
  + (您|你) [想|要|需要|是要|是想] ~2 (了解|咨询|办理|查询|找|办|问|报修) ~3 (哪|什么|啥|何)
  + (您|你) 想 (找|问|办) (哪|什么|谁)
  + (帮您|替您|为您|给您) ~2 (转|接|找) ~2 (哪里|哪儿|哪|谁)
  + 请问 您 ~3 有 什么 问题
  + 请问 [您] 有 (什么|啥) 事 [情] [吗|呢] (?|<not <word>>)
  + 请问 ~4 (要|想|需要) ~2 (办|办理|问|询问|查|咨询|了解|报修) ~4 (什么|哪)
  + (请|您请|<notafter 跟|给|和|向|同|与|为|听|对> 您|请您|你请) (讲|说|吩咐) [吧|啊|喔] /
  + 需要 (尽管|您) (说|讲|吩咐)
  + (有事|有需要) (您|请|尽管) [尽管|直接] (说|讲|吩咐)
  + 有什么事 ~6 (吗|?|帮|我)
  + (有啥|有什么|啥子|什么) ~2 事 (呀|吗|啊)
  + (有|为) ~4 (可以|能) ~2 (帮|效劳|服务|协助)
  + (很|非常|十分|真|真的|万分|不胜) (高兴|荣幸|乐意|愿意) ~2 (为|替) (您|你) (服务|效劳|提供服务|效力)
  + / (竭诚|诚挚|诚心|衷心|乐意|乐于) ~1 (为|替) (您|你) (服务|效劳) [<tail>] /
  beats show_willingness
  unless (还有|别的|其他|其它|另外|除了|除此)
  unless (帮不|没什么|没法|有话快|快讲|快说)
  unless <notafter 有> 什么事 (快|<not <word>>) (讲|说|<not <word>>)
  unless-act screen_caller state_purpose ask_to_fetch leave_message_request

act bare_wei
  when first_turn first_turn_late
  at-most 6
  + ^ [哎|诶|欸|啊] (喂|歪|唯|喂喂|喂喂喂) [喂|啊|谁|谁呀|谁啊|哪位|哪里|哪儿|说话|干嘛|讲|呀|?|…|,] $
  + ^ (喂|歪|喂喂) (啊|谁|谁呀|谁啊|哪位|哪里|哪儿|哪儿呀|说话|干嘛|讲|什么事|嗯|咋了|呀) [?|!|…|.] $
  + ^ (嗯|啊|谁|讲|说) [呀|啊] [?|!|…|.] $
  + ^ (喂|歪|唯|哎) [喂|啊] [?|!|…|.] $
  + ^ [哎|诶|欸|啊] (喂|歪) [?|!|…|.] $
  unless-act-turn greet identify_org identify_dept

# 喂,说话,干嘛的 and the like: a bare opening and an interrogation.
act bare_wei
  when first_turn first_turn_late
  at-most 12
  + ^ [哎|诶|欸] (喂|歪|喂喂|喂喂喂) /
  + ^ 喂 (谁|哪位|哪里|干嘛|说话)
  unless-act-turn greet identify_org identify_dept greet_festival offer_help check_audible
