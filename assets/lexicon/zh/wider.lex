# A third round of ways to say the wanted acts, in the words of people who were not asked before.

# ---- Names ---------------------------------------------------------------------------------
act address_by_surname
  + (回来了|久等了|久候了|辛苦您了|麻烦您了|谢谢您|感谢您|多谢您|谢谢|辛苦了|打扰您|打扰了|好的|不客气|对不起|抱歉|不好意思|歹势|真对不起) [,] <sn>(先生|女士|小姐|太太|老师|师傅|经理|阿姨|总|主任|老板) (/|我|您|这<not 会|两|几|阵|时|个|周|礼拜|星期>|刚|上次|咱|请|电|关|数|祝)
  + / (您好|你好|早|早安|午安|晚上好|下午好|早上好) <sn>(先生|女士|小姐|太太|老师|师傅|经理|阿姨|总|主任|老板) (/|我|您|上次|这|打扰)
  + / (那|那就) (谢谢您|谢谢|多谢|辛苦您了|再见) , <sn>(师傅|先生|女士|小姐|太太|老师|总|阿姨)
  + / <sn>(老板|师傅|奶奶|爷爷|叔叔|伯伯|大姐|阿嬷|阿公|顾问|团长|馆长|同学) , (您|我|这|不|别|好|谢)
  + <sn>(老板|师傅|奶奶|爷爷|阿嬷|阿公) (请您|您先|您好)
  unless-act guess_name shout_colleague brief_colleague ask_to_fetch confirm_person

# ---- Asking ---------------------------------------------------------------------------------
# A question about the matter: what stands at its end is 吗, 呢 or a question mark, and nobody is
# asked for a name, a number or leave.
act ask_detail
  unless-act-turn state_purpose
  unless-act ask_to_hold farewell
  when mid after_hold
  + (人|孩子|老人|长辈|老人家|宝宝|家里|您|里面|现场|大家|车|狗|猫) ~4 (没事|还好|没受伤|没被困|要不要紧|没伤着|没人受伤|没人被困|平安) ~1 (吧|吗|?)
  + (有没有|有) ~1 人 ~2 (在家|受伤|被困|看到|在场|开门|在) ~2 (吗|?|呢|<not <word>>)
  + (里面|里头|家里|电梯里|车里) ~1 (有|没|没有) ~1 人 ~6 (吗|吧|?|呢)
  + (您|你们|您们) ~1 是 (哪天|哪一天|什么时候|几点|几号|怎么) ~8 (约|订|买|报|交|寄|申请|说|发现|看到) ~3 [的] (?|呢|吗|<not <word>>)
  + (不知道|不晓得|不知) ~1 您 ~3 (方便不方便|方不方便|能不能|可不可以|哪天|哪一天|什么时候|几点) ~10 [?|<not <word>>]
  + 是 ~1 (我们|咱们|您) ~1 [的] ~1 (哪位|哪个|哪一位|谁) ~8 (的|?|呢)
  + (方便|可以|能|麻烦|请) ~2 (说下|说一下|告诉我|讲一下|说说) ~2 是 ~8 还是 ~8
  + (要不|麻烦|请) [您] 告诉我 ~6 (哪|几|什么) ~8
  + (先说|说说|讲讲|告诉我) ~6 (是|在) ~2 (几|哪|什么|多少) ~8
  + (这|那|上面|下面|单子上|合同上|公告上|通知上) ~8 (印|写|贴|标)的 吗
  + (什么|哪个|哪) ~1 (地方|位置|部位|东西|零件) (坏|漏|堵|响|松|裂)了
  + (水压|温度|声音|灯|暖气|网络|信号|空调|电梯|门禁|水) ~2 (正常|够|热|凉|亮|稳|通) 吗
  + (单号|订单号|车牌|型号|日期|房型|尺寸|数量|颜色|读数) ~3 (方便|能|可以|麻烦) ~2 (报|说|念|告诉|给) ~4
  + (方便|能|可以|麻烦|请) ~4 (报|说|念|告诉|给) ~4 (单号|订单号|单据号|车牌号码|型号|尺寸|数量|颜色|读数|学号|卡号|航班号) ~2
  unless-act ask_need ask_contact ask_address ask_repeat ask_slow_down ask_name ask_name_again ask_source confirm follow_up_check offer_more_help interrogate rush sarcasm blame_customer argue guess_name screen_caller ask_pay_intent propose_time_place ask_convenient badmouth_caller chat_joke order_caller wrong_number_help
  unless (你|到底|几点 ~2 都|我 ~3 (查|看|问)|回电|打给)
  unless 没事 ~2 (我挂|挂|了吧)

act ask_detail
  unless-act-turn state_purpose
  unless-act ask_to_hold farewell
  when first_turn first_turn_late
  + (要|想|是|想问|想约|想看|想查|需要|要问|要查) ~3 (哪|几) [一] (班|笔|位|趟|车|件|张|号|天|科|层|台|部|间|家|本|款|户) ~4
  + (哪|几) [一] (车|趟|班|笔|单|件|户|科) ~3 [货|车|款|单] (?|呢|<not <word>>)
  + (什么|哪个|哪) ~1 (地方|位置|东西) (坏|漏|堵|响|松|裂|不舒服)了
  + (宝宝|孩子|小孩|小朋友|猫|狗|毛小孩|车子|机器|订单|包裹|单子) ~4 (多大|几岁|几个月|怎么|什么|哪|是) ~6 (?|呢|吗|<not <word>>)
  + (单号|订单号|卡号|学号|工号|日期) ~2 (方便|是|能|麻烦) ~6 (吗|?|多少|呢|<not <word>>)
  + 您 (是|想|要) ~6 还是 ~8 (呢|?)
  unless-act interrogate screen_caller ask_name ask_contact ask_address offer_help
  unless (你|到底|科 ~2 (室|长))

act ask_need
  + (您家|您|请问|那|家里) ~6 (自住|自己住|自用|给孩子|给父母|给老人) ~1 还是 ~6 (出租|投资|买|住|用|呀|呢|?|孩子|父母|老人) ~2
  + (您|打算|准备|预计|大概|家里) ~3 (几个人|几口人|几口|几位) ~1 (住|一起住|用)
  + (您|比较|更|家里) ~3 (想看|偏|倾向|喜欢|中意|属意) ~2 (哪一种|哪种|哪个|哪一个|哪套|哪一套|哪间|几楼|几房|什么) ~2
  + (请教|想问|请问) ~3 您 [是] 从事 ~2 (哪|什么) ~4
  + (办公|开店|店面|仓库|公司) ~3 (要|需要|想要|用) ~2 (多大|几坪|几平|多少) ~4
  beats ask_detail
  unless-act pushy rush sarcasm interrogate brief_colleague
  + (价位|总价|预算|首付|面积|楼层) ~3 您 ~2 (能接受|接受得了|可以接受|觉得合适|满意) ~2
  + (价位|总价|预算|首付|面积|楼层) ~1 (多少|多大|几|什么) ~4 (能接受|可以接受|合适)
  + (什么|多少|多大) ~2 (价位|总价|预算|首付|面积|楼层) ~1 您 ~2 (能接受|接受得了|可以接受|合适|满意)

act ask_source
  beats-turn ask_detail
  + (看|听|看到|听到|读) ~1 (报纸|广告|传单|海报|网上|公众号|电视|电台|朋友|熟人|亲戚|邻居|同事) ~3 (打来|说|介绍|来|知道|推荐) ~1 [的] ~1 还是 ~8
  + (哪|什么) [一] (则|个|条|篇|支|家|种) ~2 (广告|文章|视频|影片|平台|渠道|朋友|传单) ~8 (知道|打来|来的|看到|介绍|找来) ~3
  needs-sentence (您|请问|冒昧)
  beats ask_detail confirm
  unless-act interrogate argue

act ask_repeat
  + (太快|说得快|报得快|讲得快|一下子) ~4 [,] ~2 我 ~1 (只|才) ~1 (记|听|抄)(到|了|下) ~8
  + (中间|后面|前面|最后|刚才) ~2 (掉了|断了|漏了|少了|听漏|没收到|没接上) ~8 [,] ~12 (几|什么|哪|多少) ~4
  + (<sorry>|请) ~8 [,] ~4 (您|刚才|刚刚) ~2 (说的是|讲的是|报的是|念的是) ~1 (几|什么|哪|多少) ~6
  + (信号|讯号|声音|杂音|线路|收讯|风|车<not 牌|号|位>|施工|有车开) ~8 , ~10 (是|说的是|第<num>位|报的是|刚说) ~2 (几|什么|哪|多少) ~6
  + 麻烦 [您] 慢慢 ~1 再 ~1 (来|说|报|念|讲) ~1 (一遍|一次)
  + (<sorry>|麻烦|请) ~8 再 ~1 (说|来|讲|报|念|走|跟我说) ~1 [一] (遍|次|回|下) ~3
  beats ask_detail
  unless-act demand_repeat rush ask_to_note
  unless (我|我们|帮您|给您|替您) ~1 再

act ask_slow_down
  + (请|麻烦|劳驾|可以|能) ~6 慢 ~1 (点儿|一点儿|着点儿|些些|一点点|半拍) ~6
  + (请|您|麻烦) ~2 (一位一位|一个字一个字|一句一句|一样一样|一笔一笔) ~2 (报|说|讲|念|来)
  unless-act rush
  + (太快|说得快|报得快|讲得快) ~8 [,] ~14 慢慢 ~6

act ask_contact
  + (号码|电话|手机) ~1 [就|还] 是 ~1 (这个|这支|来电|尾号|刚才|原来|现在|登记) ~6 (吗|?|对吗|吧)
  + (可否|能否|可以|方便|请|麻烦) ~4 留 ~1 (一个|一支|个|支|下) ~8 (手机|电话|号码|联系方式|联络方式|分机|邮箱|信箱)
  + (打|拨) ~1 (哪个|哪支|几号|什么) ~1 (号码|电话|号) ~1 (找|联系|联络|给) 您 ~3
  beats ask_detail
  unless-act interrogate pushy rush wrong_number_help give_extension read_back confirm_person
  unless (您|你) ~2 (拨|打) 的
  unless (这个号|这支) ~1 就 (行|可以|好)
  unless 保留
  unless-act-turn voicemail_text

act ask_address
  + (您|请问|是) ~1 是 [从] (哪|几) [一] (栋|幢|座|号楼|户|单元|期) ~2 (打来|来电|的)
  + (您|请问) ~1 [现在] 住 ~1 (哪|几) [一] (栋|幢|座|号楼|户|单元|期)
  beats ask_detail
  unless-act interrogate rush
  unless (他|她|那户)

act screen_caller
  when first_turn first_turn_late mid
  + (请问|您) ~1 是 (他|她|我们|<surname><title>|老师|经理|主任) ~2 的 ~1 (哪位|谁|朋友|家长|客户|亲戚|家人|什么人) ~6 (?|呢|吗|还是|<not <word>>)
  + (方便|能|可以) ~3 (告诉|说|讲) ~4 [是] ~1 (关于|为了|有关) ~1 (哪件|哪|什么) ~4
  + (哪个|什么|哪家|哪一个|哪间) ~1 (单位|公司|部门|机构|学校) ~1 [的] ~6 (我好|好让我|好) ~6
  + (贵姓|怎么称呼|尊姓大名|哪位) ~4 (哪个|什么|哪家|哪一个|哪间) ~1 (单位|公司|部门|机构)
  + (怎么称呼|贵姓|哪位) ~~4 我 ~1 [好|先] ~1 (跟|和|告诉|向|通报) ~6 (说|讲|通报|一声) ~6
  + (您|请问) ~8 (跟|和|与) (<surname><title>|他|她|经理|主任|老师) ~2 (约过|约好|有约|约了|预约) ~4
  beats ask_detail promise_pass_on
  unless-act interrogate

# ---- Feelings, thanks, small talk ---------------------------------------------------------------
act calm
  unless-act-turn state_purpose farewell wrong_number_help
  unless-act resume_after_hold
  + (莫|甭|别|不用|不要|毋须|免) ~1 (慌|怕|急|担心|紧张|烦恼|挂心|操心) ~2 [,|嘛|啦|了|哈]
  + (一件一件|一样一样|一步一步|一项一项) ~1 (来|办|说|看|弄|陪您|关|做)
  + (不用|不必|不需要|无需) ~1 急着 ~1 (回|签|定|决定|答|买|办|今天)
  + (很正常|正常|常见|难免) [的] , ~6 (我|慢慢|一步|别) ~6
  unless-act rush ask_to_hold pushy busy_brush_off vague_delay dare
  unless (你|别急着挂|急着挂)
  unless (我|我们) ~2 (不|没) ~1 (急|慌|怕)
  + 天 塌不下来

act praise
  + 您 ~1 真 [的|是] ~1 (有耐心|细心|周到|体贴|用心|内行|识货|爽快|客气|热心|专业) ~2
  + (一看|一听|看得出) ~1 (就|您) ~1 (是|知道) ~1 (做过|下过|研究过|懂|内行|行家|有经验) ~6
  + 您 ~1 问 的 ~2 (都是|正是|就是) ~1 (关键|重点|要害|行家)
  + (难得|少有|头一回) ~2 (遇|碰|见)到 ~2 (您|像您) ~6
  + (这个|您这) ~1 (问题|想法|建议|主意) ~2 (提|问|想) ~1 (得好|得妙|得对|到点子上)
  unless-act sarcasm rush argue
  unless (我|我们) ~2 (说|讲)得
  beats inform

act show_willingness
  when mid after_hold closing
  + 我 (马上|这就|现在就|立刻|立即|现在) (帮您|替您|给您|为您) <not 转|接|回|打|拨|念|留|改好|问一下>
  + / [嗯好|嗯|好的|好嘞|行|没问题] [,] 我 (这就|马上|现在就|来) (去|帮您|替您|给您) ~1 (办|弄|登记|查|处理|翻|看)
  + / [好的|好嘞|行] [,] 我 (这就|马上|现在就) ~1 (去办|办|去弄|去问|安排|办妥) [<tail>] /
  + (这|这事|这件|这件事|此事|您) ~3 (交给我|包给我|放心交给我)
  + (我|我们) ~1 一<word> 一<word> ~2 (给您|跟您|为您|陪您) ~1 (解释|说明|讲|念|对|核|做|操作|弄|看)
  + (我|我们) ~2 一步一步 ~1 (陪|带|教|帮) 您 ~2 (做|弄|操作|办|来|关)
  + 我 [来] 帮 您 ~1 (填|写下来|写|取消|翻) ~8
  + (不用|不必) ~1 [您] ~1 自己 ~1 (查|跑|看|找) ~3
  + (帮|给|替) 您 ~1 (弄|搞定|办) ~1 (搞定|好|妥)
  unless-act order_caller rush refuse_bluntly overpromise sarcasm change_terms offer_message admit_limit
  unless (弄|搞|办)(妥|好)了
  unless (吗|?)
  unless 我 (不|没)

# ---- Hold, call back, transfer ------------------------------------------------------------------
act ask_to_hold
  + (请|麻烦|劳驾|您) ~2 (稍侯|稍后|稍候|候着|候) ~1 (一会儿|一会|片刻|一下|一小会)
  + 我 ~2 (重启|查|问|请示|核|翻|看|找|去) ~8 [,] <span> [内|之内|左右] ~1 (回来|就回) ~1 (找您|跟您|告诉您)
  + (您|请您) ~1 (等|候) ~1 (得了|得住|得及) ~1 (吗|?)
  + (稍等|等|候) 我 ~1 (<span>|几秒|一小会|一下下)
  unless-act offer_callback busy_brush_off rush
  unless (打给|回电|回拨|打回|再打)
  beats ask_detail

act hold_reason_time
  when mid after_hold closing
  unless-act-turn resume_after_hold
  + 我 ~1 (一分钟|半分钟|十几秒|几秒|很快|马上) ~1 就 ~1 (查|问|看|找|翻|核)(完|到|好|清楚) ~2
  + (另一条线|别的电话|那边|另一线) ~10 (我|得) ~2 [先|去] ~1 (接|看|应|处理) [一下]
  + (调|翻|查|核|看|问|找) ~8 , ~3 [大概|大约|约|差不多|也就] ~1 (<num>来秒|<num>秒|半分钟|一分钟|十来秒|几十秒) ~3
  needs-act-turn ask_to_hold
act hold_reason_time
  when mid after_hold closing
  unless-act-turn resume_after_hold
  + 我 ~1 (一分钟|半分钟|十几秒) ~1 就 ~1 (查|问|看|找|翻|核)(完|到|好|清楚) ~2

act offer_callback
  unless-act-turn greet identify_org state_purpose
  + <span> [内|之内|以内|后|以后|左右] ~3 [回|再|就] (打给您|打回去|打回来给您|回拨给您|回您电话|给您打回去|打回给您) ~3
  + (让|由) 我 ~8 (打给您|回拨|回电|打回)
  unless (他|她|师傅|经理|主任|请|让他|叫) ~8 (打|回)
  unless-act busy_brush_off defer_personal pushy

act ask_consent
  + (我|把|请|先) ~14 (请|叫|找|接|转|带|调) ~2 (过来|进来|来|过去) ~2 [,] (好不好|好吗|可以吗|行吗|您看行吗|行不行|您看可以吗)
  + 容 我 ~16 / [您看] (行不行|可以吗|好吗|行吗|好不好)
  unless-act protect_info ask_to_fetch propose_time_place invite_visit
  unless (请|麻烦) 您

act announce_transfer
  when mid after_hold closing
  + 我 [先] (请|让|叫|找|把) ~8 (接着|继续|过来|接手) ~2 (给|跟|和|为) 您 ~1 (讲|说|谈|办|解释|处理|服务)
  + [那] 我 (接|转) (过去|出去|进去) [了|啦|囉|喔|哦]
  + 我 (让|叫|请) ~6 来 (跟|给|和) 您 ~1 (说|讲|解释|讲解|谈)
  unless-act say_absent
  unless <boss>
  unless (打|回|上门|稍后|回头|待会|派人)

act say_absent
  + (<surname>(工|师傅|会计|队长|顾问|老师|医生|专员|组长)|<surname><title>|他|她) ~6 (<notafter 刚|方> 才|才能) ~1 (回来|回|到|下课|结束|进来|在) ~3
  + (<surname>(工|师傅|会计|队长|顾问|老师|医生|专员|组长)|<surname><title>|他|她) ~4 (在上课|上课|在上手术|在手术|在门诊|看诊|在查房|在忙线|在带团|在授课|不在店里|不在所里|在值机|在调度) ~4
  + (<word>仔|胖子|胖<word>|光头|秃子|眼镜|四眼|大<word>|<word>胖) [今天|刚|现在|这会儿] ~1 (没来|没在|不在|请假|休假|下楼|出去|去买|去送|去拿|在吃饭|去吃) ~~6 (分钟|小时|就回|就上来|一会儿|要我|帮您|替您|留话|留言|转告|带话)
  + (他|她|<surname>生|<surname>小姐|<surname><title>) ~1 [现在|而家] (不在这里|不在这儿|出了去) ~6
  beats apologise
  unless (吗|?|如果|要是|万一)
  unless (您|你|我) ~1 (不在|没来|请假)
  unless-act brief_colleague leave_message_request ask_to_fetch chat_joke
  unless (阿|小|老|大)(区|孩|板|师|姨|家|朋|学|厅|门|堂|楼|妈|爷|姐)

act offer_message
  + (有|您有) [什么|啥|冇|没有] ~3 [要|想|需要] ~1 我 ~1 (转告|带话|传话|转达|告诉)(他|她|给他|给她|佢)
  + (要|要不要|需要) ~1 (帮您|替您|给她|给他|我) ~2 (捎|留|带|传) ~1 [句|个|点] (话|口信) ~8 (吗|?|呢|<not <word>>)
  + 您 ~1 留 (个|句|下) ~1 (话|口信|字条|姓名|电话) ~~6 我 ~2 (请|让|叫|转) (他|她) ~6
  + 您 ~2 (要不要|想不想|需不需要) (给|跟|和) (他|她) ~1 (捎|带|留|说|传) ~6
  unless-act leave_message_request interrogate
  unless-turn (没关系|随便你)

act promise_pass_on
  when mid after_hold closing
  + [您的话] 我 ~2 (一字不落|一字不漏|原封不动|原原本本|照原话|原话|一五一十|如实) ~8 (说|讲|转|写|递|交|带) ~4
  + (他|她) ~1 (一|刚) ~3 (下课|下班|进门|回来|到|散会|开完会|下来|坐下|出来) ~2 我 ~1 (就|马上|立刻|一定) ~2 (告诉|递|交|说|讲|转|拿|跟)
  + 我 ~1 (写|记)(在|到|下|成) ~4 (便条|便笺|条子|纸条|便利贴) ~6
  + (请|让|叫) ~1 (<surname><title>|他|她|专员|客户经理|顾问|老师|医生) ~4 (来电|打电话|去电|回电|打给|给您打|联系您|跟您联系|跟您联络|回您) ~6
  + 他 会 (打给|联系|回) 您
  beats reassure_action
  unless (写|记|录)(进|在|到|下) ~1 (记录|纪录|单|日志|系统|来) | 可以 如实 (讲|说)
  unless (吗|?|好吗|可以吗|好不好|行吗)
  unless-act leave_message_request ask_to_fetch brief_colleague overpromise protect_info
  unless-sentence (可以吗|好吗|好不好|行吗|行不行)
  unless <boss>
  unless (请您|麻烦您|劳烦|劳驾)
  unless-sentence (师傅|电工|水电|保安|技师|锁匠|维修|厂商|派)

act admit_limit
  when mid after_hold closing
  unless-act decline_politely
  + (没资格|不够格|没本事|没那个本事|轮不到我) ~3 (下结论|决定|定|做主|拍板|答应|判断) ~~12 (请|转|找|问|帮您)
  + (不敢|不能|不好) ~1 (乱讲|乱说|瞎说|乱答|乱猜|瞎讲|随便说|随便讲) ~~10 我 ~1 [先|去|来|帮您|马上] ~1 (查|问|核实|请示|找)
  + (没有|没) ~1 (准数|把握|数据|资料) ~~8 (不敢|不能|不好) ~~8 (查|问|核实|请示)
  + (不懂|不会|不太懂|也不懂|不熟) ~4 [,] ~1 [先] (请|找|叫|让) ~8 (过来|来) ~2 (看|修|处理|说|讲|弄)
  unless-act refuse_bluntly plead_ignorance
  unless (您|你) ~1 (不懂|不会|不熟)

# ---- What will be done, and when -----------------------------------------------------------------
act reassure_action
  unless-act-turn greet identify_dept state_purpose ask_to_note
  unless-act ask_to_hold state_due hold_reason_time resume_after_hold escalate
  when mid after_hold closing
  + (稍后|回头|晚点|下午|明天|随后) ~2 [会] ~1 由 ~4 (专员|专人|同事|客服|工程师|顾问|技师) ~2 (给|跟|和|联系|联络) ~1 您 ~4
  + (今天|明天|傍晚|今晚|下午|上午|晚上|稍后|等一下|待会) ~4 (会|就) ~1 (请|派|让|叫|安排|通知) ~1 (人|师傅|同事|保安|水电|保洁|夜班|技师) ~6
  + (先|我先|马上|我|就) ~1 (请|找|叫|派) ~4 (师傅|老师|同事|电工|保安|人|技师|维保|厂商|管理员|专人) ~1 (过来|上来|来|去|上去|过去) ~1 (看|修|处理|弄|检查|换) ~2
  + 我 ~1 (叫|让|请|喊|派) ~1 (<word>(哥|姐|叔|伯)|阿<word>|小<word>|老<word>|<craftsman>) ~1 (给您|帮您|替您) ~1 (送|拿|带|修|弄|搬|看|换) ~4
  + / 我 (核实|查|翻翻|翻|调) (一下|看看|记录|清楚|资料|监控) [<tail>] /
  + (我|我们) ~3 (写|记|放|报|加|列) ~1 (进|到|在|上) ~6 (汇报|报告|日志|会议|早会|周会|记录|议程|名单|交接本|备注) ~2
  + 我 ~1 (会|会在|就) ~3 (早会|周会|例会|会议|会) ~1 (上|里) ~1 (讲|提|说|报告|反映|讨论)
  + (这件|这个|这张|这份|您的|这|该) ~3 (报修|单子|案子|问题|工单|事|件) ~2 由 我 ~2 (追踪|跟进|负责|盯|处理|跟)
  + 我 ~3 (盯着|追|追着|盯紧) ~1 (这件|这个|这张|案子|单子|进度|他们) ~3
  + (资料|文件|发票|收据|合同|合约|表格|样品|目录|单子) ~1 我 ~1 [今天|明天|下午|马上|稍后] ~1 (寄出|寄|发|传|送|补寄)[给您|出去|过去|出] ~2
  + 我 ~2 把 ~6 (给您|寄给您|发给您|传给您|报给您|送给您|留给您) ~1 /
  + <word>{2,6} [也] (留给|留着给|寄给|送给) 您 ~3 /
  + (我来|我去) (通知|告诉|联系|找|请) (他|她|他们|师傅|住户|邻居) ~4 (来|拿|取|处理|关|修|挪|移)
  + <word>{1,6} (今晚|今天|马上|立刻|这就|稍后) ~1 [就] ~1 (停掉|关掉|挂失|注销|冻结|锁掉|停用|作废|撤掉|拆掉|更新) ~3
  + 不 [行|亮|通|好] ~2 我 就 (叫|让|请|派|喊) ~1 <craftsman> ~2 (上门|过去|来|看)
  unless (吗|?)
  unless (您|你) ~2 (自己|先)
  unless (转告|留言|口信|接听|来接|跟您说|给您讲|号码|电话|可以|告诉您|念给|读给)
  unless <boss>
  unless-act overpromise refuse_bluntly sarcasm excuse busy_brush_off change_terms leak_private brief_colleague promise_pass_on announce_transfer wrong_number_help rush

act give_deadline
  when mid after_hold closing
  unless-act-turn state_purpose identify_dept greet identify_org ask_convenient overpromise
  + 过 <span> ~2 [给您|我|就|再] ~1 (打回|回电|回拨|打给|给您打|回您|告诉您|回复|答复) ~4
  + (我|我们|这边) ~1 (今晚|今天|明天|明早|下午|傍晚|中午) ~1 就 (让|请|派|叫|安排|给您|帮您) ~6
  + <when> [前|之前|以前|左右] ~2 (把) ~8 (告诉|报给|发给|传给|交给|给|送|寄) 您 ~4
  + <word>{2,4} ~1 [我] ~1 <when> [前|之前|以前] ~1 (报给|发给|传给|交给|给|送给|寄给) 您
  + <when> [前|之前|以前] [我] ~1 [一定|肯定|会|必定] ~1 (回|覆|复) 您 ~3 (/|电话|话)
  + <span> [内|之内|后|以后|以内] [您] ~2 (会|就会|能) ~1 (接到|收到|有) ~2 (电话|消息|回复|答复|短信|简讯|通知)
  + (下班|上班|中午|天黑|月底|周末)(前|之前|以前) [我] ~1 [一定|肯定|会] ~2 (回|打|给|答|告诉|通知) ~1 您 ~4
  + <clock> [半|整] [我] (打给您|给您打|回您|回您电话|打电话给您|给您回电|打给您说明) ~4
  + (我|就|会|再) ~1 <span> ~1 (之内|以内|内|后) ~2 (给您|打给|回|联系|答复) ~4
  + [大约|大概|约|差不多|估计] <span> [左右] [能|就能|可以|会|就] ~1 到 (您|府|现场|楼下|门口) ~4
  + (<when>|<span>) ~2 (请|让|叫) (他|她|经理|主任|师傅|顾问|专员) ~4 (给|跟) 您 ~2 (打|回|联)
  + (我|请|让) ~3 [请|让|叫] (他|她|<surname><title>|经理|主任) ~1 <when> ~1 (给您|跟您|打给|回) ~6
  unless <notafter 以|好|行|成> 吗
  unless (每天|每周|每月|平日|营业|上班|开放|停水|停电|开会)
  unless (昨天|上次|刚才|本来|应该|该)
  unless-act next_contact propose_time_place state_due defer_personal read_back confirm_person state_purpose pushy rush busy_brush_off closing_time_brush_off threat voicemail_text bluff vague_delay excuse sarcasm refuse_bluntly order_caller overpromise hold_reason_time invite_visit

act escalate
  when mid after_hold closing
  + [我] (向|跟|和|同|给|请示|问) ~1 (行长|校长|院长|馆长|店长|部长|处长|科长|局长|站长|园长|护士长|老板|总监|厂长|队长|组长|值班长|课长|会长|理事长|里长|上司|上头|主编|调度长) ~1 (请示|汇报|报告|反映|说|申请|核实|确认|报|争取) ~4
  + [我] (请示|汇报|报告|上报)[一下] ~1 (行长|校长|院长|馆长|店长|部长|处长|科长|局长|站长|园长|护士长|总监|厂长|队长|组长|值班长|课长|会长|理事长|里长|上司|上头)
  + (替|帮|给) 您 ~1 (跟|和|向) ~1 (<boss>) ~1 (申请|争取|反映|说|报)
  + (转给|报给|交给|呈给) ~2 (值班组长|值班长|组长|主管|经理|主任|值班经理|店长|队长|领导|课长)
  + (主管|经理|主任|值班经理|店长|组长|值班长) ~2 (会|会在|将|<when>|<span>) ~4 (联系|回复|答复|联络|打给|致电|亲自) ~1 您
  unless-act announce_transfer leave_message_request say_absent blame_others dare badmouth_caller brief_colleague leak_secret refuse_bluntly excuse
  unless (不在|开会|出差|下班|手机|号码)
  unless (吗|?)

act decline_politely
  when mid after_hold closing
  + (超过|过了|已过|已经过) ~6 (期限|时间|截止|时效|期) [了] , ~1 (不过|但|但是) ~2 (可以|我|能|帮)
  + (没资格|不够格|不方便|哪有资格|没有资格) ~1 (评|评论|评价|说三道四|比较) ~2 [别家|别人|人家|那家|他们|对手] ~~8 (您|建议|可以) ~8 (看|比|多|去|参考|决定)
  + (别家|那家|他们家|隔壁|对面) ~10 (没资格|没去过|没住过|哪有资格|不方便) ~2 [评|评论|说|讲|比] ~~8 (您|我|我们)
  + (哪有|没有|没) 资格 ~1 (讲|评|说) ~1 (别家|人家|别人) ~~8 您
  + (不开放|不营业|休息|没有|订满|借走|租走|被借|被订) ~2 [了] , ~8 (可以吗|好吗|行吗|要不要|挑一天|选一天|换一天|方便吗)
  + (他|她|<boss>|行长|院长|店长) ~1 没 ~1 (点头|批|同意|签字|松口) ~1 [之前|以前|前] ~1 我 ~1 (不敢|不能|没法) ~1 (应|答应|承诺|保证|做主)
  + (恐怕|可能|实在|真的|今天|目前) ~6 (退不了|办不了|做不了|改不了|免不了|没办法|不太行|不能) ~~6 (不过|但|但是|要不|先|我可以|我先) ~6
  unless-act refuse_bluntly protect_info argue dare blame_others rush sarcasm vague_delay say_absent pushy slander_rival blame_customer
  beats ask_detail ask_consent inform

# ---- Facts ---------------------------------------------------------------------------------------
act state_due
  + (最迟|最晚|请于|务必|须|应) ~2 (<when>|<num>(号|日)) ~2 [前|以前|之前] ~2 (缴|交|付|过数|转账|汇款|缴清|结清) ~3
  + (管理费|物业费|费用|水费|电费|这期|本期|账单|租金|学费|款项) ~8 (还没|尚未|没有|未) ~2 (到账|到帐|入账|入帐|收到|缴|交)
  + (缴费|缴款|付款) [的] (截止|期限|最后|截止日) ~3 (<num>|<day>)
  beats give_deadline inform
  unless-act threat rush pushy change_terms
  unless (吗|?) <not ,>

act itemise_fee
  + <item> ~1 <num>[元|块|千|百|万] [,|、] <item> ~1 <num>[元|块|千|百|万] ~~6 (加起来|加埋|总共|一共|合计|共) ~2 [系|是] <num>
  + (合计|一共|总共|共|总计|应该是|是) ~1 <num>[元|块|整] [,|:] ~3 [一共|共|分|就是|包括|里面] ~1 [两项|三项|几项] [,|:] <item> [是] <num>[元|块] [,|、] <item> [是] <num>
  beats inform
  unless (吗|?) <not ,>

act ask_pay_intent
  + (您|觉得|看) ~3 (哪天|几号|什么时候|哪个时间) ~2 (汇款|转账|缴|交|付|过数|结) ~4 [方便|合适|好|比较] ~2 (?|呢|吗|<not <word>>)
  + (您|请问|那) ~2 (习惯|打算|想|希望|要) ~1 (临柜|汇款|转账|刷卡|现金|扫码|过数|柜台|超商) [,|、] ~6 还是 ~8
  + 要不要 ~1 分 ~1 (两|三|几|<num>) ~1 (期|次) ~3
  + (月底前|这周|本周|月底) ~2 [是] ~1 (微信|转账|刷卡|现金|扫码|过数) ~3 还是 ~10
  beats ask_detail propose_time_place
  unless-act pushy threat rush change_terms

act give_route
  when mid after_hold closing
  + (由|从) ~6 (站|出口|口) ~2 (出来|出) [,] (转|左|右|往|直) ~8
  + (公车|公交|巴士|地铁|捷运|港铁) ~6 (站|口) ~1 (下|下车|出) [,] ~1 (往回|往前|往左|往右|向|走|过|右手|左手|转) ~8
  + (往回|往前|向前|直走|一直走) ~1 [走|过] ~1 [一个|两个|第<num>个] ~1 (路口|红绿灯|街口) ~6
  beats inform
  unless (吗|?)
  unless-act order_caller

act introduce_project
  when mid after_hold closing
  + (我们|咱们|本案|建案|小区|社区|项目|楼盘|<org>) ~2 (走路|步行|走|开车|骑车|离|到) ~10 (分钟|公里|米|站) [,] ~4 (旁边|对面|楼下|附近|门口|隔壁|出门|周边) ~2 (就是|有|是) ~8
  + (给您|跟您) ~1 介绍 ~4 (房|户型|格局|社区|小区|项目|楼) [,|:] ~~20 <projectword> ~~16 (<num>|坡道|菜场|学校|地铁|走)
  beats give_route inform
  unless-act brief_colleague boast

act invite_visit
  + [不如|要不|您] ~2 来 ~1 (展厅|现场|样板间|接待中心|现房|工地|售楼处|店里|门市|校区|学校|诊所) ~2 (走一走|转一转|看一看|坐一坐|看看|转转|走走|坐坐|看一眼|试听|体验|参观) ~4
  + 来 (看看|看一看|瞧瞧|走走|转转) ~1 (现房|现场|样板间|实景|房子|园子|教室|环境) ~3
  + (要不|不如|建议) ~1 <day> ~1 (过来|来一趟|来看|来坐) ~4
  unless-act order_caller pushy sarcasm rush say_absent
  unless (师傅|维修|我|他|她) ~3 来
  beats give_deadline

act propose_time_place
  when mid after_hold closing
  + <when> ~2 (好不好|可以吗|好吗|行吗|方便吗|如何) [?|,] ~2 [就] ~1 (在|来|到) ~1 <venue> ~6
  beats give_deadline inform ask_consent
  unless-act rush pushy
  unless (停水|停电|师傅|维修|上门|回电|打给)

# ---- Record ----------------------------------------------------------------------------------------
act read_back
  when mid after_hold closing
  quoted
  + (您|你) [刚才|刚刚|刚] (是说|说|讲) ~2 (保安|保全|警卫|他|她|对方|那人|师傅|邻居|客服|同事|有人) ~~16 , ~1 (对吧|对吗|是吗|是吧|没错吧|对不对|是这样吧|是不是)
  + (您|你) [刚才|刚刚|刚] (说|讲) ~1 (他|她|对方|保安|保全|师傅|那个人|邻居|客服) ~8 , ~1 (对吧|对吗|是吗|是吧|没错吧|对不对|是他原话吗)
  + (您|你) 说 的 [情况|事|问题|内容] ~1 [我] ~6 [:|,] ~~25 (是这样吧|是这样吗|对吧|对吗|没错吧|是吗)
  + 我 (重复|复述|念一遍|念)[一下] ~1 您[的] (留言|口信|地址|电话|资料|内容|需求) [:|,] ~~
  unless-act ask_to_note sarcasm argue guess_name dare rush blame_customer interrogate demand_repeat
  unless (哪|什么|几) ~4 (?|呢)
  beats inform give_deadline promise_pass_on

act confirm
  when mid after_hold closing
  + (您|请您|劳您) ~1 [再] (核|核对|确认|看|对)[一下|下] ~1 (总数|数字|号码|时间|地址|内容|金额) ~2
  + (这回|这次|这下|现在) ~1 (对了|没错了|写对|记对) ~2 (吧|吗|?)
  + 是 (他|她|对方|您) ~1 (原话|的意思|的原话) (吗|吧|?)
  + [您]看 [还]有 ~2 (漏|错|缺|少|不对) ~1 [的] (吗|?|没有)
  unless-act sarcasm argue rush guess_name
  unless-act-turn bluff mumble wrong_number_help

act acknowledge
  + ^ (好|好的|嗯好|嗯|行|明白|了解|好嘞明白了|好嘞|收到) [,] ~1 (您的话|您说的|那我|我) ~10 (记下|记好|写在|抄低|记低|抄下) ~4
  + (您的|您嘅|单据|号码|资料|地址) ~4 我 ~1 [已经|都|全] ~1 (抄低|记低|抄下|记下|写下|记好|抄好)[来|了] ~1 (,|.|/)
  + / [那|好,] 好 , (我|就|那) ~8 (安排|办|约|定|记) ~2
  + ^ (听起来|这样听|照您这么说|这么说) ~6 (是|您) ~8
  + ^ 您 是 ~1 对 ~8 (不满|有意见|有疑问|不放心) ~2 [,]
  unless-act mechanical_yes rush correct_record mumble sarcasm brief_colleague promise_pass_on read_back
  unless (吗|?)

# ---- Outbound, closing, special -------------------------------------------------------------------
act state_purpose
  when outbound_first
  + 跟您 ~1 (说|讲|通知|报告) ~1 (个|件|一件) ~1 事 ~2
  + (给您|跟您|来|为您|替您) ~1 做 ~1 [个|一个|一下|次] ~4 (回访|满意度|调查|登记|核对|提醒)
  + / [<opener>] ~10 (做|来做) [个|一个|次] ~2 回访
  + (打来|打给您|来电|这通电话) ~1 [就|就是|是] ~1 (跟您|向您|给您|要跟您|想跟您) ~1 (说|讲|通知|报告|确认|核对|提)
  + (有|有一) ~1 (件|桩|个) ~2 (事|急事|要紧事|好消息|通知) ~1 (跟|和|向|要|想|找|通知|告诉) ~4
  + (跟|和|向) 您 ~1 (说|讲|通知|报告|提醒|确认|说明) ~1 (一声|两句|几句|一下|两分钟|一分钟) [<tail>] /
  + [给您|给你] 打 ~1 个 ~1 电话 ~1 (问|说|通知|提醒|了解|告诉) ~3
  + 通知 ~1 [您|大家|住户|业主|各位] ~1 (一件|一个|一声|一下|个) ~3
  + (您|孩子|小孩|您家|您的) ~12 (资料|东西|结果|单子|包裹|衣柜|货|证) ~2 (有了|好了|出来了|到了|批了|办好了|卡在) ~6
  + (要|想|来) ~1 (跟|和|向) (您|他|她) ~1 (说|讲|谈) ~6
  + (今天|明天|后天|下午|上午) ~8 (要|会) ~2 (停水|停电|停气|消毒|检修|抢修|施工) ~~12 (请您|麻烦您|跟您|记一下|抄)
  unless (转告|转达|留言|回电|回个电话)
  unless-act ask_to_fetch leave_message_request reconnect_after_cut voicemail_text
  unless (听电话|接电话|方便吗|有空吗) $
  unless-sentence , ~6 (来|在 ~4|可以|随时) ~1 (领|取|拿) [了] /
  unless-act-turn state_due
  unless (打扰|占用) ~4 (吗|?)

act ask_to_fetch
  when outbound_first
  + 请问 <boss> (在吗|在不在|在办公室吗|方便听电话吗)
  + (请问) ~1 <surname>(妈妈|爸爸|奶奶|爷爷|阿姨|大哥|大姐|老先生|老太太) (在吗|在不在|在家吗)
  + (劳您|劳烦|劳驾|麻烦|烦您) ~1 (喊|叫|请|找) [一下|一声] ~1 您家 ~5
  + (我|想|要) ~1 (找|找一下|找下) ~1 ~6 (先生|女士|小姐|太太|师傅|老板|经理|主任|总|医生|老师|负责人|本人) ~3 (<not <word>>|他|她|请问|劳|麻烦|谢)
  + (麻烦|劳驾|请|烦请|拜托) ~4 (叫|喊|找|请) ~1 [一下|一声] ~8 (师傅|先生|女士|小姐|老板|经理|主任|老师|会计|课长|医生) ~3 (<not <word>>|听|接|来)
  + [请问] ~1 <surname>(先生|女士|小姐|经理|主任|总|老师|太太|老板|董|工|师傅|医生|课长|协理) (在吗|在不在|在家吗|在办公室吗)
  unless-act interrogate shout_colleague screen_caller
  unless (接|转|通知|请) 您
  unless-sentence 是您吗
  unless (我是|您是|请问是)

act ask_convenient
  when outbound_first mid
  + [现在|这会儿|您] ~3 (有空|得空|有时间|有没有空) ~1 (听我|跟我|和我|听) ~8 (吗|?|不)
  + [现在|这会儿|您] ~3 (讲话|说话|接电话|听电话|通话) ~1 方便 ~1 (吗|不|?)
  + (您|下午|上午|明天|今天) ~4 (几点|什么时候|哪个时间) ~1 (有空|方便) ~1 (接|听|讲|通) ~4
  beats ask_detail
  unless-act ask_contact ask_name ask_address
  unless (报|说下<not 去>|在家|单号|过来|来领)
  unless (他|她|<surname><title>) ~2 方便

act confirm_person
  when outbound_first
  + / [<opener>] [请问] 是 <word>{1,6} (妈妈|爸爸|家长|奶奶|爷爷|先生|太太|女士|小姐|师傅|老师|本人|府上|家) ~1 (吗|?|么)
  + 请问 [是] <sn><title> ~2 [本人] (吗|?|方便听电话|在听)
  + (您|请问) ~1 (这边|那边|这里|那里) ~1 是 ~1 (<digits>|<num>) ~4 (吗|?)
  beats ask_to_fetch
  unless (在吗|在不在|在家吗|转告)

act apologise_disturb
  when outbound_first
  + (就|只|只要|只会) ~1 (耽误|占用|借用|打搅) ~1 您 ~1 (一分钟|两分钟|<num>分钟|一会儿|一小会|一点时间|几分钟)
  + (上班时间|吃饭时间|休息时间|午休时间|这个点|大半夜|大清早) ~1 (打扰|打搅|吵|打给|来电|致电) ~3
  beats apologise
  unless (吗|可以吗|方便吗)

act follow_up_check
  when outbound_first mid
  + (修好|修完|换好|装好|处理完|清洗|上次|上回|拔完|做完|上课|到货|使用|用了) ~10 [,] ~6 [现在] ~1 [还] ~1 (顺|顺畅|好用|疼|痛|漏|响|热|通|好|干净|习惯|满意|稳|正常|利索|有问题) ~2 (吗|不|?|没有|呢)
  + (师傅|技师|人员) ~2 有没有 ~2 (把|收|清|打扫|穿|准时|带走|说明) ~6
  + (修好|换好|处理) [了|完] (之后|以后|后) , ~6 (吗|?)
  + [还](疼不疼|漏不漏|响不响|热不热|好不好用|顺不顺) ~4
  beats ask_detail
  unless-act sarcasm rush dare argue
  unless (我|您) ~2 (想|要) (修|换|装)
  unless (维修|安装|上门) 的 (日期|时间|安排)

act next_contact
  when mid closing outbound_first
  + <when> ~2 [我] ~1 [会|再] 再 ~2 (给您|跟您|打) ~3 (打一次|打个电话|联系|联络|打|问问|回访|确认) ~3 [,] ~2 (问问|问|看看|看|听听|了解)
  + 等 ~8 (印好|出来|下来|办好|寄到|收到|出来以后|批下来|布置好|重新开放|到货|定稿|签好) ~2 我 ~1 [再|就|会] ~1 (跟您联络|跟您联系|打电话|打给您|通知您|告诉您|联系您|联络您) ~3
  + (到时候|届时|到那天|前一天) ~1 [我] ~1 再 (跟您|给您|打) ~2 (约|打|确认|联系|联络|说) ~3
  + (下周|下个月|下礼拜|过几天|过两天|改天) ~3 [我] ~1 [再] (打电话|打|来电|致电) ~2 (问问|问|听听|看看|了解|回访) ~4
  + <clock> ~1 [会|我会|我] 再打 来 ~2
  unless (您|你) ~8 再打
  beats reassure_action
  unless (吗|?)
  unless (您|你) ~1 再
  unless-act pushy vague_delay busy_brush_off
  + <when> ~1 我 ~1 再 ~1 (问问|问|看看|瞧瞧) ~1 您 ~4

act invite_call_again
  when mid after_hold closing
  + (要是|如果|万一|有|一旦|考虑好|想好|想起) ~8 [,] ~1 [请] [您] ~1 (马上|随时|立刻|就|再|只管|尽管) ~1 (打|拨)(这个|这支|这|本|过来|<digits>|<num>) ~4
  + (考虑好|想好|决定好|商量好) ~1 [了] ~1 [您] ~1 (拨|打|来电|打来|联系) ~4
  + (改天|以后|下次|回头) ~1 [您] ~1 有 (事|需要|问题|疑问) ~1 [儿] ~1 再 (打|拨|联系|来电|联络) ~1 (给我|我|来|我们|过来)
  beats ask_contact
  unless-act give_extension leave_message_request rush voicemail_text sarcasm dare
  unless (我|我们) 打

act offer_more_help
  when mid after_hold closing
  + (还有|另外还有|另外) ~2 (哪里|哪儿|什么|哪些|哪一点|啥) ~2 (不明白|不清楚|没说清|要问|要补充|要办|疑问|不懂|没讲到|要帮忙) ~2 (吗|?|的|呢)
  + (还要|还需要|还有) (别的|其他|什么别的) ~2 (吗|?|么)
  unless-act rush interrogate

act visitor_excuse
  + (老人|长辈|老人家|孩子|住户|客人|小朋友|孕妇) ~3 (摔|跌|晕|受伤|流血|发烧|不舒服|走丢|被困) ~3 [,] ~2 我 ~2 (过去|去|扶|帮|处理|看) ~~10 <ringyou>
  + (出了|有|临时有|发生) ~1 [点|个|些] ~1 (状况|情况|急事|意外|事) [,] ~2 我 ~1 [得|要|先|必须] ~1 (过去|去|处理|看|出去) ~~14 <ringyou>
  + (临时|突然) ~1 (叫我|让我|找我|喊我) ~2 (去|过去|到) ~8 (处理|急事|开会|帮) ~~16 (我|马上|一忙完|回头) ~8 (跟您|打给|回|给您)
  beats apologise hold_reason_time escalate
  unless-act busy_brush_off rush sarcasm badmouth_caller
act offer_callback
  unless-act-turn greet identify_org state_purpose
  needs-act-turn visitor_excuse
  + <span> [内|之内|后|以后] ~1 (回|打给|回电|打回|回拨|给您打) ~1 [您] ~2

act signal_visitor
  when first_turn mid
  + [请|您|请您] ~1 先 ~1 (坐|坐一会儿|坐一下|稍坐|坐会儿) ~~14 我 ~1 (讲完|接完|说完|打完|这个电话|这通|这边|马上) ~2 (就|马上|很快|好|来) ~3
  + (水|茶|冷气|杂志|资料|报纸|椅子) ~1 在 ~1 (那边|这边|旁边|桌上) [,] ~1 我 ~1 (讲完|接完|说完|打完|这个电话|这通|马上) ~6
  beats ask_to_hold calm farewell greet reassure_action address_neutral acknowledge inform
  unless-act badmouth_caller rush sarcasm

act wrong_number_help
  when first_turn first_turn_late mid
  + 您 (拨|打) 的 是 ~1 (我们|我们这儿|我们这里|物业|管理处|学校|诊所|这里|酒店|公司) ~6 [,|.] ~~16 (银行|您要|号码|那边|尾数|末|最后|差|核对|对一下)
  + <notafter 还> (差|错) ~1 [了] ~1 (一个|一位|一码|最后一位|末位) ~1 [数字|数|号|码] ~6
  + (银行|医院|餐厅|那边|他们|人家) [的] ~2 (号码|电话) ~2 (末尾|最后|尾数|是|末位) ~8 [,] ~2 您 ~1 (再|核|看|对) ~4
  needs-turn (您拨|您打|打错|拨错|按错|差|想打给|要打|不是)
  beats ask_detail inform read_back calm admit_fault ask_contact apologise
  unless-act argue blame_customer rush refuse_bluntly

act defer_personal
  + ^ (哥|姐|弟|妹|嫂子|表弟|表哥|表姐|表妹|妈|爸|老公|老婆|舅|姑|姨|叔|婶|阿姨|兄弟|哥们) [,] ~~16 (上班|工作电话|公务电话|公司电话|值班|忙着) ~~14 (打|回|说|聊|讲)
  beats calm reassure_action
  unless (业主|客户|师傅|师父)
  unless-act busy_brush_off

act brief_colleague
  when mid
  + ^ (小<word>|阿<word>|老<word>|<word>姐|<word>哥|<surname>(师傅|工|队长|会计)) [,] ~2 (<surname>|线上|<num>线|三线|有位|这位) ~4 (先生|女士|小姐|太太|阿姨|老师|业主|住户|客人) ~~20 (想|要|问|说|反映|报|退|丢|坏|漏|急) ~~20 (你|请|她|他|脾气|帮) ~6
  beats-turn acknowledge reassure_action announce_transfer inform say_absent ask_detail promise_pass_on address_by_surname address_neutral escalate read_back thank apologise ask_to_hold give_deadline calm give_extension ask_need ask_slow_down show_willingness give_route
  unless-act badmouth_caller shout_colleague
  unless (您好|吗 ?)

# ---- Fourth round -----------------------------------------------------------------------------------
act ask_detail
  unless-act-turn state_purpose
  unless-act ask_to_hold farewell
  when mid after_hold first_turn first_turn_late
  + [您|请问|那] ~2 是 (第一次|头一回|头一次|初次|来过) ~6 (吗|?|还是)
  + (请问|您) ~8 (几位|几晚|几天|几人|哪天到|几点到|几号到|哪天来|几号来) ~3 (?|呢|吗|<not <word>>)
  + (怎么|遇上|碰上|出了) ~1 (什么|啥) ~1 (事|状况|问题|情况) ~1 [了] ~2
  + (家属|业主|住户|本人|租客) 还是 ~6 (?|呢|吗)
  + [我看|现在|目前] [各|每] ~4 [都] (收得到|用得了|打得开|亮得起来|看得到) ~4 (吗|?)
  needs (?|呢|吗|什么|啥|几)
  unless-act ask_need screen_caller interrogate rush ask_source ask_pay_intent follow_up_check offer_more_help ask_contact sarcasm blame_customer
  unless (你|吧 ?|都行|都可以|都成)

act offer_help
  when first_turn first_turn_late
  + 请问 [是|您] (什么|啥) 事 [情|儿] [呢|呀|啊] (?|<not <word>>)
  + [请问|您|家属|请问您] ~2 (查|办|订|领|寄|取|交|约|看|问|报|退|换|改)<word>{1,3} 还是 (查|办|订|领|寄|取|交|约|看|问|报|退|换|改|参观)<word>{1,3} (?|呢|吗)
  + [有] (什么|啥|何) ~1 (能|可以|需要|要) ~1 (替|帮|为|给) 您 ~4
  + 您 ~1 (需要|要|想) 办 ~1 (哪|什么) ~3
  + 有 (什么|啥) ~1 (状况|情况|问题|事) ~1 我 ~1 (来|帮您|替您|马上) ~1 (处理|办|看|解决)
  beats ask_detail
  unless (还有|别的|其他|另外)
  unless-act screen_caller interrogate

act identify_self
  when first_turn first_turn_late outbound_first
  + 工号 ~1 (<num>|<digits>) ~1 (小|阿)<word>{1,2} [<tail>] /
  + (部|处|台|中心|组|前台|柜台|客服|夜班|值班|课) , <surname><word>{1,2} , (请问|您|为您|很高兴|请)
  + (夜班|值班|早班|晚班|当班) [的] (小|阿|老)<word>{1,2} [<tail>] /
  + (组|部|处|台|中心|柜台|前台|课|科|楼|店|村|馆|院) <surname>(老师|医生|护士|小姐|先生|主任|专员|管家|教练) [<tail>] (,|.|/)

act identify_dept
  when first_turn first_turn_late outbound_first
  + / [<opener>] <org> ~2 (夜班|值班|夜间值班|早班|晚班|值班室|服务台|礼宾) [<tail>] (/|,|.|(小|阿|老)<word>)
  + <org> ~4 (客户服务|预约台|服务热线|售后服务|订房组|订位组|作业部|教务组|放款课|维修站|接待室|操作部|运营中心|礼宾部) ~2 (/|,|.|(小|阿)|<surname>)

act greet
  when first_turn first_turn_late outbound_first
  + / (早晨|夜安|夜深了) [<tail>] [您好] /
  + <word>{1,3} 您好 /

act ask_consent
  + 您看 ~8 (能不能|可不可以|行不行|好不好) ~2 (我|让我|由我|先|等) ~8
  + 您看 ~2 我 (先|再|晚点) ~1 (回|打|查|问) ~4 [,] 还是 ~8
  + 您 ~1 [不] (介意|会介意) ~2 等 ~8 (吗|?)
  beats ask_detail
  unless-act protect_info propose_time_place

act offer_callback
  unless-act-turn greet identify_org state_purpose
  + [我] [先|再|待会|晚点] 回 您 [,] 还是 您 ~8
  + 我 ~1 (查|问|核|弄|看)(好|完|清楚)[了] ~1 [给您|再给您|就给您|再] ~1 (打过去|打给您|回过去|打回去)
  + [我] <clock> ~1 (给您|跟您) ~1 (打过去|打电话|回电|打)
  unless-act defer_personal busy_brush_off pushy
  unless (他|她|请|让|叫|有人) ~8 (打|回)

act give_deadline
  when mid after_hold closing
  unless-act-turn state_purpose identify_dept greet identify_org ask_convenient overpromise
  + <clock> ~1 (给您|跟您) ~1 (打过去|打电话|回电|打|说|答复)
  + (给您打|打给您|回您|答复您|告诉您|回电|打过去) [,] <when> [前|之前|以前|左右]
  + (回您|打给您|回电|告诉您) [,] <span> [内|之内|以内]
  + <when> [我] ~1 (给您|跟您) ~1 (去电|去个电话|来电|回话|答案|结果|说法)
  + <when> [前|之前] ~1 (给|报|交|送) (主任|经理|主管|领导|<boss>) ~1 (过目|看|批|审)
  + <clock> (给了|有了|给) ~1 (准话|消息|结果)
  unless <notafter 以|好|行|成> 吗
  unless (每天|每周|昨天|上次|刚才|本来)
  unless-act next_contact propose_time_place state_due read_back voicemail_text rush busy_brush_off pushy overpromise bluff vague_delay excuse sarcasm

act escalate
  when mid after_hold closing
  + (写成|整理成|汇成|写) ~4 (单子|报告|说明|材料|书面) [,|~1] ~8 (给|报|交|送|呈) ~1 (<boss>|主任|经理|领导|上面|总行|总部|院长|校长|行长) ~1 [过目|看|审|批]
  + 我 ~2 [去] 跟 (<boss>|主管|经理|主任) ~1 (商量|说|讲|谈|报告|反映|确认|沟通) ~3
  unless (吗|?|通话|来电|预约|确认过|说过|谈过|晨会|早会)
  unless-act announce_transfer say_absent blame_others leave_message_request admit_limit

act announce_transfer
  when mid after_hold closing
  + (马上|这就|现在) ~1 是 ~6 (接|为您服务|接听)
  + (转接音|嘟嘟声|转接铃|保留音乐|音乐) ~~8 (接|别挂|稍候|不要紧张)
  + 我 ~1 (请|让|叫|找) ~12 (来接|来听|听电话|接电话|来跟您说|接听) ~~4 (您别挂|别挂|请别挂|稍等|不要挂)
  unless (打|回|上门|稍后|回头)
  unless-act ask_to_fetch shout_colleague

act say_absent
  + (<surname><title>|<surname>(工|师傅|医生|老师|护士|副理)|他|她|那位同事|同事) ~3 (刚上|在|还在|正在|去|出) ~1 (手术台|手术室|诊间|课堂|机房|出差|外面|会议室|施工现场|出去|产房|病房|查房|门诊) ~6
  + (<surname><title>|<surname>(工|师傅|医生|老师)|他|她) ~6 (下不来|回不来|走不开|接不了|上不来|出不来) ~2
  + (<surname>副理|<surname>襄理|<surname>协理|<surname>主任|<surname>课长|<surname>组长) ~1 [去|在|到] ~1 (出差|开会|外出|休假|出国|受训) ~6
  beats apologise
  unless (吗|?|如果|要是)
  unless-act brief_colleague

act offer_message
  + [请问] 您 ~2 [要|想|需要|要不要|想不想] ~1 留 [个|一个|句|一句] ~1 (话|口信|言|字条|讯息) (吗|呢|?)
  + (要|需要) ~1 我 ~1 [帮您|替您] ~1 (留|记|写|转) ~1 [个|句|张] ~1 (话|口信|条|字条|便条) ~3
  beats ask_detail
  unless (请您|麻烦您|劳烦)

act ask_to_hold
  + (劳您|劳烦您|那就劳您|委屈您|有劳您) [先|再|多] (等|候|稍等|稍候) ~3
  + [您] (在线上|线上|在线) (等等|等一下|稍等|等会儿) [,]
  + [请] (等|候) (<num>秒|<span>|廿秒|几十秒|一会儿) ~2 [,|.]
  unless (您看|还是|吗|?) ~6
  unless-act offer_callback busy_brush_off resume_after_hold vague_delay say_absent
  unless 等 (他|她)

act hold_reason_time
  when mid after_hold closing
  unless-act-turn resume_after_hold
  + [也就|大概|大约|最多|只要] ~1 (<num>来秒|<num>秒|十几秒|几十秒|半分钟|一分钟) [<tail>] [.|/]
  needs-act-turn ask_to_hold
  needs-turn (查|问|核|看|找|翻|走过来|请示|确认|调|开|拿|接|睇)
  unless (内|前|后) ~2 (回|打|给)

act show_willingness
  when mid after_hold closing
  + / [好的|好嘞|行] [,] [很] (乐意|愿意) (效劳|帮忙|之至) ~3
  + (好的|好|行|可以)[,] 我 ~1 (马上|这就|现在就|即刻) ~1 (帮您|替您|给您) ~6 $
  + (条文|条款|说明书|公告|规定|菜单|明细|表|价目表|章程) ~4 我 ~2 [现在|可以|这就|照表] ~1 (念|读|讲|说明|解释)[给] ~1 您 ~2
  + 我 ~1 [把] ~6 (念|读)给您[听] [,] (不用|不必|您不用|省得) ~1 [您] ~1 (自己|上网|翻|查|找|跑)
  + (咱俩|我们俩|我们一起|我跟您|咱们) ~1 (对一对|一起看|一起找|一起核|一块儿) ~3
  + (都能|也能|可以|可) ~2 (帮您|陪您|替您) ~1 (填|写|操作|选) [好|完|一下|上] [.|/]
  + [我] (现在|而家|即刻) (帮|替|给)您 ~1 (看|查|问|办|睇)[下|一下] ~2 [,]
  unless (吗|?|没法|不能|无法)
  unless (师傅|派|上门|请示)
  unless-act-turn wrong_number_help
  unless-act order_caller rush refuse_bluntly overpromise sarcasm change_terms protect_info decline_politely offer_message admit_limit visitor_excuse

act praise
  + 您 ~1 (说|讲|写|准备|整理|描述|问|想) ~3 [得] ~1 (清楚|明白|齐全|齐|有条理|仔细|周到|细|好) ~1 [又|也] ~1 [有条理|仔细|周到|详细] [,] ~1 (我一听|我一看|一听就|真的|帮了|省了|太) ~6
  + (好|真|太)(齐全|周到|仔细|清楚|细心) [,] ~1 [真的] ~1 (帮了|省了|谢谢|多亏) ~6
  unless-act sarcasm
  + 还是 您 ~1 (心细|细心|周到|明白|有眼力|想得周到|内行)

act acknowledge
  + ^ 我 (明白|了解|清楚|知道|懂)了 [,]
  + (您的|您) ~6 (申请|资料|单子|反映|投诉|意见) 我 ~1 (收到|看到|知道)(了|啦) ~1
  + [您] 说 ~10 我 ~1 (懂|有听到|听到了|知道了|明白|了解)
  quoted
  unless-act mechanical_yes rush sarcasm thank_feedback
  unless (您|你) 懂

act next_contact
  when closing mid
  + 等 ~8 (确定|确认|定下来|公布|到货|开课|开班|出来|印好) [,] 我 ~2 [主动] ~1 (打电话|打|联系|联络|通知|跟您) ~6
  beats give_deadline reassure_action
  unless-act pushy vague_delay busy_brush_off
  unless (吗|?)

act invite_call_again
  when mid after_hold closing
  + (随时|尽管) ~1 [再] ~1 (打过来|打来|来电|拨过来|打进来) ~2
  + (收不到|没收到|还不行|不通|没好|打不开) ~6 [,] ~2 再 ~1 (打|拨|来电|联系|联络) ~1 (给我|给我们|来|我|过来)
  unless-act leave_message_request rush busy_brush_off dare
  unless (您|你) ~1 (自己|晚点|改天) 再

act promise_wait
  when mid after_hold closing
  + 我 ~2 [提前|先|早点] ~1 (泡好|备好|沏好|准备好|留好) ~4 (茶|咖啡|资料|钥匙) ~2 [等着|等您|候着|等]
  + [都|会|也] (给您|为您) 留 ~1 [着] ~1 (门|灯|位子|车位|座位)
  + (等|候) 您 ~1 (来|到|过来) ~1 [了] ~1 (再|才) ~1 (走|下班|关门|锁门)
  unless-act rush pushy threat
  beats reassure_action

act introduce_project
  when mid after_hold closing
  + (我们|咱们|本|我们的) ~6 (中心|社区|小区|园|村|馆|校|院|酒店|公寓|大楼) ~~6 (共|一共|背靠|临|靠|有) ~~20 (备有|设有|有|配|床|层|班|间|房) ~~12 (<num>|月底|开|入住|电梯|户外|花园)
  beats inform give_route
  unless-act brief_colleague boast read_back leak_secret
  unless (吗|?) <not ,>

act ask_pay_intent
  + [您] (打算|准备|想) ~1 [今天|现在|这两天|这周] ~1 (补|缴|交|付|结|过数) ~1 [,] 还是 ~10
  + [想|打算|准备] 一起 (结|付|缴|交) ~2 (?|呢|吗)
  + (睇过数|过数|转数|入数|写支票) ~1 (定|还是|定系) ~6
  beats ask_detail
  unless-act pushy threat rush

act state_due
  + (月卡|年卡|季卡|保单|合同|租约|会员) ~6 <when> ~2 (到期|期满|届满) ~~20 (续|逾期|过期|滞纳|临停|加收)
  + [唔使急|不用急|慢慢] ~8 (月尾|月底|<num>号|<day>) [前|之前|以前] ~1 (给到|畀到|缴到|付到|入到|过到) ~4
  beats inform
  unless-act threat rush pushy

act introduce_project
  when mid after_hold
  + 在售 ~4 (有|是) ~12 (房|平|居|户型) ~~14 (交付|交房|交楼|入住) ~~8 (地铁|学校|公园|公交|绿化|精装|毛坯|湖|河)
  beats inform

act inform
  when mid after_hold closing
  + (尾数|末三位|末四位|后三位|后四位) [是|为] <digits>
  needs-act-turn ask_to_note

act reconnect_after_cut
  when outbound_first
  + <sorry> ~2 [刚|刚才|刚刚] (线断|断线|断了|线掉|掉线)

act resume_after_hold
  when after_hold
  + (对不住|对不起|抱歉|不好意思|麻烦) [您|让您|害您] ~2 (等了|等|干等|久等|等这么|等咁) ~4
  beats apologise

act apologise_late
  when first_turn first_turn_late
  + 阻[了] (您|你) ~2 (咁耐|这么久|那么久|好耐)
  + (响|打)[了] ~2 (那么多声|这么多声|好多声|好几声|半天) ~2 (才接|才) ~~10 <sorry>
  beats apologise admit_fault correct_record

act correct_record
  when mid after_hold closing
  + <num>[点|号|楼|栋] ~1 [我] (打|写|听|记|抄|输|看)成 ~1 <num> ~~8 (改|更正) ~4
  beats apologise

act read_back
  when mid after_hold closing
  + 我 ~1 给您 (念念|念一念|念一下|过一遍) [:|,] ~~30 (对不对|对吗|对吧|没错吧|是吗)
  + [我记的|我写的|我这边记的|记录] ~1 (您|你) (说|讲) ~6 [当时|刚才] ~2 (回的|说的|喊的|骂的) 是 ~8
  quoted
  unless-act ask_to_note correct_record sarcasm

act brief_colleague
  when mid
  + ^ <not 您|我|请|好|嗯|麻><word>{2,3} [,] <surname>(先生|女士|小姐|太太|阿姨|老师) ~2 (想|要|问|反映|来电|打来) ~~25 (她|他) ~8
  beats-turn acknowledge reassure_action announce_transfer inform say_absent ask_detail promise_pass_on address_by_surname address_neutral escalate read_back thank apologise ask_to_hold give_deadline calm ask_need invite_visit propose_time_place introduce_project
  unless-act badmouth_caller shout_colleague
  unless (您|吗)

act offer_more_help
  when mid after_hold closing
  + 还 (需要|要) 我 ~1 (帮您|替您|为您) ~6 (什么|吗|?)
  + 还 (需要|要) ~1 (帮您|替您|为您) ~2 (问|查|办|做|看) ~1 [些] ~1 什么 ~2

act reassure_action
  unless-act-turn greet identify_dept state_purpose
  unless-act ask_to_hold state_due
  when mid after_hold closing
  + (工单|单子|派工单|维修单) ~2 [已经|已|都] ~1 (生成|开|建|派|下|转|提交)[出去|好] 了
  + (师傅|技师|工程师|保洁|保安) ~1 (接单|接到|看到|下班|忙完) ~3 (后|以后|之后|就) ~2 (会|就会|马上|就) ~1 (联系|打|上门|过去|去|来) ~4
  unless (吗|?|谁|哪位)
  unless-act brief_colleague correct_record read_back

act offer_help
  when first_turn first_turn_late

act ask_detail
  unless-act-turn state_purpose
  unless-act ask_to_hold farewell
  when mid after_hold
  + (有没有|有) ~2 (拍|录|照片|影片|视频|截图|照) ~6 (给我|看|过来|传|发) ~3
  unless-act rush sarcasm interrogate follow_up_check

# Short questions and short promises, as they are typed in a hurry.
act ask_detail
  when mid after_hold
  + (大不大|响不响|漏不漏|热不热|亮不亮|多不多|严不严重|严重不严重|重不重|厉不厉害|通不通|烫不烫|堵不堵|转不转|关没关|开没开|关了没有|关没有|疼不疼) ~2 (?|/|,)
  + 您 ~8 过 (没有|没|吗|么) (?|/)
  unless-turn 听得(到|见) ~4 我
  + / [现在|那|那边|家里] 有 <word>{1,3} (吗|没有|不|么) (?|/)
  + <word>{1,6} 在 <word>{1,4} (里|上|家|旁边|里面) (吗|么|不) [,|?|/]
  + 您看 [是] ~8 还是 ~10
  + (能|能不能|还能) (听见|听到|看见|看到|闻到|动|用|开|关) ~6 (不|吗) (?|/)
  + (几天|多久|几次|多长时间|几回) 了 (?|/)
  unless-act ask_need ask_contact ask_address ask_repeat interrogate rush sarcasm blame_customer argue offer_more_help check_audible follow_up_check ask_pay_intent propose_time_place ask_consent offer_message screen_caller ask_name pushy confirm ask_convenient
  unless (你|我|到底|没关系)
  unless (再|还) 有
  unless (线上|电话上|电话那头)
  unless (急事|讲几次|说几次|人啊)
  unless-sentence (我 ~2 不敢|我也不敢)

act ask_pay_intent
  + (现在|今天|这周|月底|这次|马上|直接) ~1 (交|缴|付|结) ~1 还是 ~8 (交|缴|付|结|月底|下周|下个月|一起)
  + (交|缴|付)(现金|转账|刷卡|微信) 还是 ~8
  beats ask_detail
  unless-act pushy threat rush

act reassure_action
  unless-act ask_to_hold
  when mid after_hold closing
  + / (马上|这就|一会儿|很快|立马|随后) [就] (到|来|过去|上去|上来|到位) [了|的] [<tail>] (,|.|/)
  + <when> ~2 (给您|帮您|替您) (送|修|装|换|办|弄|寄|发|补|拿|取|查)(过去|上门|好|到|上|来|完|出) ~2
  + 我 ~2 (等一下|待会儿|待会|一会儿|晚点|下午|傍晚) ~2 (去|上|到) ~4 (看|查|修|处理|量|拍) ~2
  + (他|师傅|人) ~1 (已经|刚|正)[在] (出发|动身|上路|往您|在赶|下楼|上楼) ~3
  unless (吗|?|谁|哪)
  unless (不在|出去|外出|请假)
  unless-act overpromise refuse_bluntly sarcasm excuse busy_brush_off change_terms leak_private brief_colleague rush vague_delay say_absent

act invite_visit
  + (抽空|有空|得空|改天|周末) [您] (过来|来一趟|来坐|来走走) [,] ~2 我 ~2 (当面|亲自|给您|跟您|带您|泡茶|请您)
  unless-act order_caller pushy rush sarcasm

act promise_pass_on
  when mid after_hold closing
  + 等 (他|她|<surname><title>) ~1 一 ~5 我 就 ~8 (他|她|手里|桌上|看)
  + (便条|字条|纸条|条子|留言) ~2 (放|贴|压|夹) ~3 (桌上|桌子上|门上|座位上|屏幕上) ~~6 (提醒|跟他|跟她|告诉|当面)
  unless (吗|?)
  + 我 ~2 (会|一定|一定会|负责) ~1 让 (他|她|<surname><title>) ~1 (知道|晓得|看到|收到) ~2

act leave_message_request
  when outbound_first
  + / [那] 我 (想|要|能) 留 (个|句|一句) 话 ~4
  unless (给我|帮您)

act introduce_project
  when mid after_hold closing
  + (小区|社区|全区) <num>栋 [,] ~6 (绿地|绿化|花园|中庭) ~4 (多|大|高|好)
  beats inform

act signal_visitor
  + / [您好|欢迎] 请 先 坐 [<tail>] /
  beats greet calm

# ---- Fifth round ------------------------------------------------------------------------------
act reassure_action
  unless-act ask_to_hold
  when mid after_hold closing
  + 我 ~1 (让|叫|请) ~5 (给您|帮您|替您|把) ~8 (留|换|送|拿|修|装|放|改|办|备|收)(在|了|到|好|着|去|上|过来|出来|一下) ~2
  + (这事|这件|这单|这案|事) ~1 我 ~1 (管|负责|跟|盯|追)到底
  + 我 ~1 (跟|给|和) ~6 (打|去) [个|通] 电话 ~2 (核|问|催|确认|说|查|讲) ~2
  + <word>{1,5} 我 ~1 (给您|替您|帮您) ~1 (留着|留好|备着|备好|收着|存着|留在|放在) ~4
  + 我 ~1 (重新|再) ~1 (派|排|订|开|发|做|补|寄) ~1 (一|个|趟|辆|份|张|单) ~4
  unless (吗|?|谁|哪)
  unless <boss>
  unless-act overpromise refuse_bluntly sarcasm excuse busy_brush_off change_terms leak_private brief_colleague rush vague_delay promise_pass_on announce_transfer offer_callback
act give_deadline
  when mid after_hold closing
  needs-act-turn reassure_action
  + <span> ~1 就 (好|行|完|到|得|成|来) [<tail>] (,|.|/)
  unless (等|别挂|稍)

act say_absent
  + (他|她|<surname><title>) [前脚] 刚 (走|出门|出去) ~1 (,|.|/)
  unless (吗|?|就|马上)
  + (他|她|<surname><title>) ~2 刚 (上|进|下) ~4 , ~2 (出来|下来|回来|回) (得|要|大概|大约) ~4
act screen_caller
  when first_turn first_turn_late mid
  + 找 (他|她|<surname><title>|我们 ~4) ~2 (办|做|谈|聊|问) (什么|啥|哪) ~3
  needs-turn (您|请问|方便)
  beats ask_detail
  unless-act interrogate
act protect_info
  when mid after_hold closing
  + (不|从不|不会|不能|不好|不便) ~2 (往外|对外|跟外人|向外|和外人|跟别人) ~1 (说|讲|透露|给|传)
  unless (您|你) ~1 别
  unless-act pushy leak_secret
act escalate
  when mid after_hold closing
  + 我 (去|来|再)[去] ~1 (求|求求|问|找|跟|请|请示) ~1 (<boss>|店长|院长|校长|老板娘) ~4
  unless (吗|?|来接|接听|听电话|来跟)
  unless-act announce_transfer leave_message_request say_absent admit_limit
act decline_politely
  when mid after_hold closing
  + (满房|客满|满座|没房|没位|订满|满号|挂满|满了) ~~16 (还有|改|换|订|可以) ~10 (行不|行吗|好吗|可以吗|怎么样|要不要|您看) ~1
  unless-act refuse_bluntly
  beats ask_detail
act read_back
  when mid after_hold closing
  + 我 (报|念|说) [一] 遍 ~4 [,] 您 (听着|听听|听一下|对一下|核一下) ~~
  unless-act ask_to_note
act announce_transfer
  when mid after_hold closing
  + [我] ~1 把 电话 ~1 (递|交|转)给 ~6
  + (叫|让|请|找) ~5 来 (听|接)[一下] 电话
  unless (麻烦|请您|劳|能)
  unless-act ask_to_fetch shout_colleague leave_message_request
act inform
  when mid after_hold
  + (得|要|须|需要) ~1 (空腹|带上|带着|提前|预约|排队|登记|本人来|押金) ~6
  + (只剩|只有) ~1 (展示品|样品|最后一|一件|一台|一套|一间) ~2
  + (上午|下午|周末|平时|晚上) ~1 是 <surname>(医生|老师|师傅|大夫|教练) ~2
  unless (吗|?|呢|哪|什么|怎么|谁|我<not 们>|你|请您|麻烦)
  unless-act-turn leak_secret leak_private brief_colleague pushy refuse_bluntly read_back order_caller rush state_due bluff boast
  unless-act offer_help give_deadline propose_time_place decline_politely reassure_action

act reassure_action
  unless-act ask_to_hold
  when mid after_hold closing
  + 我 (跟|和|向|同) <word>{2,4} ~1 (讲|说|交代|打)(一声|声|个招呼|好|一下) ~2
  unless-turn (贵公司|单位|怎么称呼|哪位|贵姓)
  + (等等|等一下|马上|待会|晚点|等会儿|一会儿) ~1 (帮您|给您|替您) ~1 (送|拿|换|装|弄|处理|办|补) ~4
  + 我 ~1 (让|请|叫) <word>{2,4} (过去|上去|过来|上来|下去) ~6
  + <word>{2,6} 我 ~1 先 ~1 (压着|留着|扣着|保留|放着|收着|押着) ~1
  + 我 ~2 把 ~8 (备注|注记|注明|标注|登录|输入|记录|加注)(在|到|进|好|上) ~4
  unless (吗|?|谁|哪)
  unless <boss>
  unless (跟|和|向) (您|他|她)
  unless-act overpromise refuse_bluntly sarcasm excuse busy_brush_off change_terms leak_private brief_colleague rush vague_delay promise_pass_on announce_transfer
act ask_detail
  when mid after_hold
  + <word>{2,6} (有|有没有|还有|是|会|能|可以|还|也|都) <word>{1,6} 吗 (?|/)
  unless 方便 透露
  + (几岁|几个月|几公斤|几度|几瓦|几寸|几号|几月|几年级|几班|几位|几晚|几份) ~1 [了|呢|的] (?|,|/)
  + (有没有|是不是|会不会|是否) <word>{1,6} (呢|?|/)
  unless-act ask_need ask_contact ask_address ask_repeat ask_name ask_name_again interrogate rush sarcasm blame_customer argue offer_more_help check_audible follow_up_check ask_pay_intent propose_time_place ask_consent offer_message screen_caller pushy confirm ask_convenient ask_source wrong_number_help invite_visit chat_joke badmouth_caller dare guess_name ask_to_fetch confirm_person ask_to_note order_caller bluff overpromise slang refuse_bluntly
  unless (你|我<not 们>|到底|没关系|好吗|行吗|可以吗|谁|懂|对吗|是吗)
  unless (您看|这样|还需要|别的|其他|另外)
  unless (问|查|看|确认|核实|知道|告诉|申请|不敢) ~8 (有没有|是不是|会不会|是否|几)
  unless-sentence (我 ~2 不敢|我也不敢)
  unless (讲|说|跟|催) ~1 几次
  unless (在线上|这几|能赖|急事|能办|线上|还在|约吗|有约|不会不会|不敢|偏好|不是|交代)
  unless-act-turn defer_personal resume_after_hold propose_time_place ask_need ask_pay_intent mumble vague_delay
act invite_visit
  + 要不要 ~1 (过来|来) ~2 (试听|看看|参观|体验|坐坐|走走|看一下|看一看|试试) ~4
  beats ask_detail
  unless-act pushy
act announce_transfer
  when mid after_hold closing
  + (帮|给|替|为)您 接 <not 送|机|您><word>{2,4} (,|.|/)
  unless (回来|孩子|下课|接好|接上|水|电|线)
act thank_feedback
  + <thanks> ~4 (直接|肯|愿意|特地|主动|坦白) ~1 (跟|和|同|对) (我们|我) ~1 (讲|说|提|反映) ~4
  unless-act sarcasm

act promise_pass_on
  when mid after_hold closing
  + 我 ~1 (让|请|叫) (他|她|<surname><title>) ~2 (得空|有空|得闲|忙完|一有空|抽空|回头|晚点|下班) ~2 (给您|跟您|打给您|回您|联系您) ~4
  + (写|记|贴|压|放)(在|到) (他|她|<surname><title>) ~1 (桌上|桌子上|办公桌|屏幕|门上|座位) ~4
  unless (吗|?|好吗|可以吗)
  unless-sentence (要不要|写给我|您要留)
act decline_politely
  when mid after_hold closing
  + (来不及|排不上|赶不上|赶不及|抽不出人|派不出人|凑不出) [了] [,] ~14 (行吗|可以吗|好吗|成吗|行不行|好不好|您看)
  beats ask_detail
  unless-act refuse_bluntly
act ask_consent
  + (这样|这么) ~4 您 ~2 (能接受|接受得了|可以接受|没意见|同意) ~1 (吗|?|吧)
  + 您看 我 ~14 (行不行|好不好|可不可以|成不成|行不|中不)
  beats ask_detail
  unless-act offer_message protect_info
act invite_call_again
  when mid after_hold closing
  + 有 (啥|什么|事) ~1 [您] ~1 (吱声|吱一声|言语|招呼|喊我|叫我|说一声) ~2
  + (随时|尽管) ~1 (跟|和|找|告诉) ~1 (我|我们) ~1 (说|讲|联系|反映|提|<not <word>>)
  unless (吗|?)
  unless-act leave_message_request
act confirm_person
  when outbound_first
  + [请问] 是 ~2 <num>[室|户|号|栋] 的 ~1 (业主|住户|屋主|户主|租客) ~1 (吗|?|么)
act inform
  when mid after_hold
  + 请 ~2 (压扁|分类|打包|冲洗|绑好|包好|封好|放凉|摇匀|晾干) ~2 (再|后|以后) ~1 (丢|扔|放|回收|投|用|喝) ~2
  + (卡住|停电|漏水|着火|没水|没电|失灵|坏了|故障) [的话] [,|请|就] ~2 (按|拉|拨|关|找|打) ~6
  + (保安|警卫|师傅|值班|物业|客服|前台|柜台|厂商|医生|药师) (会|就会|都会) ~2 (马上|立刻|当场|统一|负责|免费) ~6
  unless (吗|?|呢|我<not 们>|你|谁|哪)
  unless-act order_caller rush threat reassure_action give_deadline ask_detail invite_call_again give_extension
  unless-act-turn brief_colleague voicemail_text read_back
act ask_detail
  when mid after_hold
  + <word>{2,6} (像|是|在|从|会|想|往) <word>{1,6} 还是 (像|是|要|在|从|用|会|想|往)<word>{1,6} ~1
  unless-act ask_need ask_source ask_pay_intent screen_caller interrogate confirm ask_repeat ask_contact propose_time_place sarcasm blame_customer
  unless (你|我<not 们>|他|她|到底)
act next_contact
  when closing
  + (修好|弄好|办好|处理好|查清楚|装好|换好|做完|修完) [以后|之后|了] ~1 [我] ~1 再 ~1 (跟|向|给) 您 ~1 (回报|报告|说|联系|确认|汇报|说明)
  beats give_deadline reassure_action
act ask_slow_down
  when mid after_hold
  + (麻烦|请|劳驾) ~1 慢慢 ~3 [,] ~1 我 ~6 (打字|写|记|抄|输入)
  + (太快|很快|一口气) ~16 (麻烦|请) ~1 慢慢 ~6
  unless-act rush

act reassure_action
  + 我 ~1 (加注|加急|标注|注记|备注|插队|列急件) ~4
  unless (吗|?|好吗|可以吗)
  unless-act protect_info promise_pass_on announce_transfer
  + 请 (他|她|师傅|厂商) ~1 (直接|亲自|主动) ~1 (跟|和) 您 ~1 (约|联系|联络|说|讲) ~3
act give_deadline
  unless-act-turn greet identify_org ask_convenient overpromise
  + (再|大约|大概|约|差不多|还要) ~1 <span> [左右] ~4 (就会|就能|就可以|会|能) ~1 (来|好|通|恢复|到|修好|弄好|处理好) [了] ~1
  unless (您|你|吗|?|要等)
  unless-act hold_reason_time state_due voicemail_text bluff vague_delay
act say_absent
  + (他|她|<surname><title>|经理|主任) ~2 在 (另一线|另一条线|忙线|讲电话|别的线上) ~2
  unless (吗|?)
  + (会计|出纳|主任|经理|师傅|同事|<surname><title>|他|她) ~4 请了 ~3 假 ~2
  + 负责 ~4 的 (同事|师傅|人|专员) ~2 (在外面|不在|休息|出差|开会|请假|没上班)
act ask_consent
  + 您 ~2 (要|想|愿意) ~1 等 ~2 还是 ~8 (回电|回您|打给您|打|回)
  beats ask_detail
act admit_fault
  + 是 (我|我们|前台|客服) ~4 (说明|解释|讲|说|交代|沟通|介绍)得 ~1 (不够|不太|不|没) ~1 (清楚|仔细|完整|明白|到位)
  unless (不是|并非) ~1 (我|我们)
  + (我们|我) ~4 (没做细|没做周全|没做到家|没想周到|没想周全|没查清|没看仔细|没安排妥|没核对清楚|没盯紧)
