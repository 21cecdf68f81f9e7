return {
  title = "沈工在吗",
  about = "电梯维保公司来电找工程部的沈工。沈工下午四点回来，去向不必细说。问清是谁、哪家公司、什么事，把口信记全，念给对方听，答应转告。",
  who   = "电梯公司来电人",
  slip_who    = "来电人姓氏",
  slip_firm   = "公司",
  slip_matter = "什么事",
  slip_where  = "几号楼",
  slip_day    = "改到几号",
  slip_hour   = "几点几分",
  slip_phone  = "联系电话",
  slip_reply  = "要怎样答复",

  -- 接起电话
  open_full = "您好，{house.name}{house.desk}，请问有什么可以帮您？",
  open_org  = "您好，{house.name}，请讲。",
  open_help = "您好，请问您需要办什么事？我这边可以先帮您登记。",
  open_wei  = "喂，哪里？找谁？",
  anyone = {
    "喂？通了没有？有人在听吗？",
    "喂，喂？怎么没声音啊？",
  },

  -- 找沈工
  asks = {
    "你好，我找工程部的沈工，他在吗？",
    "你好，麻烦叫一下沈工，工程部的。",
    "你好，沈工在不在？我找他说点事。",
  },
  asks_unsure = {
    "是{house.name}吧？我找工程部的沈工，他在不在？",
    "我没打错吧，你们是{house.name}？麻烦找一下沈工。",
  },
  waited = {
    "总算通了，响了半天。工程部的沈工在吗？",
    "你们这电话可真难打。我找工程部的沈工。",
  },
  asks_screen = "好的。请问您贵姓，是哪家公司的？找沈工是哪方面的事呢？",
  asks_screen_org = "是的，这里是{house.name}{house.desk}。请问您贵姓，是哪家公司的？找沈工是哪方面的事呢？",
  asks_screen_sorry = "对不起，让您久等了。请问您贵姓，是哪家公司的？找沈工是哪方面的事呢？",
  asks_blunt = "他不在，您自己打他手机吧。",
  asks_out = "不好意思，沈工外出了，下午四点左右回来。",
  asks_who = "你是谁啊？找他干什么？",
  asks_hold = "请您稍等，别挂断，我去看看他在不在，可以吗？",
  waits_a_moment = {
    "行，我等着。",
    "好，你去看看，快着点。",
  },

  says_who = {
    "我姓{caller.surname}，{firm}的。{building}号楼那部电梯的验收，日子要改，得跟他说一声。",
    "{firm}的，我姓{caller.surname}。{building}号楼电梯验收要改期，这事得找他。",
  },
  says_who_unasked = {
    "我是{firm}的，姓{caller.surname}。{building}号楼那部电梯的验收要改日子，沈工知道这事。",
    "{firm}的，我姓{caller.surname}，{building}号楼电梯验收要改期。我得让沈工知道。",
  },
  says_who_coolly = {
    "怎么跟审人似的？{firm}，我姓{caller.surname}，{building}号楼电梯验收要改期，行了吧？",
  },
  out_offer = "{caller.surname}先生，很抱歉，沈工这会儿不在，下午四点回来。需要我替您转告他吗？",
  out_offer_sorry = "对不起，是我问得太急了。{caller.surname}先生，沈工这会儿不在，下午四点回来。需要我替您转告他吗？",
  out_later = "沈工出去了，{caller.surname}先生，您四点以后再打过来吧。",
  out_gossip = "沈工陪他爱人去医院了，好像是要做手术，今天不一定回得来。",
  out_mobile = "他不在座位上。这样，我把他的私人手机号给您，您直接打他手机。",

  hesitates = {
    "不在啊……四点我在井道里干活，接不了也打不了。这可怎么办？",
    "那不巧了。我一会儿就下井道，电话带不下去，这话总得有人告诉他。",
  },
  hes_offer = "您别着急，需要我替您转告沈工吗？您说，我记下来。",
  hes_email = "那您给他发个邮件好了，他回来总会看到的。",
  hes_luck = "不好意思，那就要看您什么时候有空了。",

  hears_gossip = {
    "哎哟，是吗？出什么事了，要紧不要紧？那电梯验收归谁管了？",
    "啊？这么大的事？那他这几天还上不上班？我这验收可等不了。",
  },
  gossip_more = "听说挺严重的，反正办公室里都这么传。",
  gossip_stop = "对不起，这些不便多说。沈工下午四点回来，需要我替您转告什么吗？",
  gossip_shrug = "这我就说不上来了，您自己琢磨吧。",

  put_off = {
    "再打？我今天都打第三趟了，回回都让我再打！",
    "你们怎么都这么一句？四点我在井道里，拿什么打？",
  },
  put_off_sorry = "真对不起，让您跑了几趟电话。您跟我说就行，需要我转告沈工什么，我都记下来。",
  put_off_again = "那也没办法，他不在，您只能晚点再打过来。",
  put_off_ok = "嗯，那您说吧，什么事。",

  -- 口信
  tells = {
    "那你记一下：{building}号楼电梯验收，原来定的12号下午两点，改到{day}号上午{hour}。检验所排不开，我们也没辙。",
    "好，你帮我带个话：{building}号楼的验收，12号下午两点不行了，改在{day}号上午{hour}，是检验所改的时间。",
  },
  tells_briskly = {
    "那我说了啊，你拿笔：{building}号楼验收，12号下午两点取消，改{day}号上午{hour}，检验所改的。",
  },
  tells_again = {
    "{day}号，上午{hour}，{building}号楼的电梯验收。本来是12号下午两点。这回记好了吧？",
  },
  tells_contact = "好的，我记下了。{caller.surname}先生，沈工回电打哪个号码能找到您？",
  tells_noted = "嗯，行，我知道了。",
  tells_repeat = "对不起，刚才没听清楚，麻烦您再说一遍日期和时间，好吗？",
  tells_why = "怎么又改？你们电梯公司老这样，说好的日子都不算数。",
  tells_tell = "好的，我跟沈工说一声就是了，他应该没意见吧。",

  phone = {
    "打我办公室吧，{office:digits}。",
    "记我办公室的号，{office:digits}。",
  },
  phone_unasked = {
    "电话也记一个吧，办公室的，{office:digits}。",
    "你还没问我电话呢。办公室，{office:digits}。",
  },
  phone_read = "好的，{caller.surname}先生，我跟您核对一下：{firm}，{building}号楼电梯验收，新的时间是{day}号上午{hour}，电话{office}，对吗？",
  phone_done = "好的，都记好了，您放心。",
  phone_promise = "没问题，包在我身上，我保证沈工今天给您办妥。",
  phone_again = "数字太快了，没记住，再说一遍。",
  phone_sure = "都在纸上呢，不会错的。",
  wants_it_read = {
    "你先给我念一遍，上回就有人把日子记岔了。",
    "别光说记好了，念给我听听，我才放心。",
  },

  -- 更正
  corrects = {
    "日子、钟点都对。电话改一下，下午我不在办公室，打这个：{phone:digits}。",
    "对对，时间没错。就是电话，别打办公室了，下午没人，改成{phone:digits}。",
  },
  corrects_coolly = {
    "电话不对，别打办公室，下午没人接。换这个，{phone:digits}，记准了啊。",
  },
  insists = {
    "那个号码你到底改过来没有？念给我听。",
    "新号码呢？{phone:digits}，你念一遍。",
  },
  corr_changed = "好的，电话改成{phone}，这样记对吗？",
  corr_both = "好的，那两个号码都留着，到时候哪个通打哪个。",
  corr_earlier = "您怎么不早说呢？我这儿都写完了。",
  corr_fine = "嗯，好，知道了。",
  corr_trust = "您就放一百个心吧。",

  -- 要回话
  wants_reply = {
    "这下对了。这事今天得定下来，让他今天给我回个话，行吧？",
    "对。你跟他说，行不行今天都回我一声，检验所等着呢。",
  },
  wants_reply_coolly = {
    "算了，就这样吧。你让他今天务必回我一声，听见没有？",
  },
  reply_pass_on = "好的，{caller.surname}先生，沈工四点一回来我就转告他，请他今天给您回电。",
  reply_sure = "没问题，我保证他四点整准时打给您，包在我身上。",
  reply_perhaps = "我尽量吧，看他回来忙不忙，有空了再说。",
  reply_ring = "您五点钟再打来问问，那时候他应该在了。",
  takes_at_word = {
    "四点整？那好，四点零一分没电话，我可就找你了。",
  },
  word_yes = "您找我就是了，一定没问题的。",
  word_mend = "对不起，这话我说满了。他一回来我马上转告，请他今天给您回电。",
  word_joke = "哈哈，您还当真了，我开个玩笑。",
  doubts = {
    "别又跟上回一样，条子压在那儿没人看。",
    "上回也说转告，结果他压根儿不知道。",
  },
  doubts_hand = "您放心，{caller.surname}先生，条子我亲手交给沈工，他一回来就转告他。",
  doubts_note = "条子放他桌上了，看不看是他的事，不归我管。",
  doubts_him = "那都怪他自己没看，跟我们前台没关系。",

  settled = {
    "好，那就拜托你了。",
    "行，这样我就踏实了。",
  },
  settled_coolly = {
    "行吧，那我就等着看。",
  },
  settled_more = "应该的，{caller.surname}先生。请问您还有别的需要吗？",
  settled_bye = "好的，那先这样，{caller.surname}先生，再见。",
  settled_ok = "嗯，好。",
  settled_sorry = "刚才是我没记准，对不起，给您添麻烦了。请问您还有别的需要吗？",

  -- 道别
  nothing_else = {
    "没了，就这件事。",
    "没别的了，我该下井道了。",
  },
  bye_full = "谢谢您的来电，{caller.surname}先生，再见！",
  bye_short = "好的，再见。",
  bye_slang = "得嘞，那再见了您。",

  -- 没人应、被顶撞
  still_there = {
    "喂？还在吗？",
    "喂？人呢？我这儿等着呢。",
  },
  still_sorry = "对不起，我在听，刚才正在记您说的话。",
  still_yes = "在呢，您接着说。",
  taken_aback = {
    "你这是什么口气？我好好跟你说话呢。",
    "哎，我哪儿得罪你了？",
  },
  aback_sorry = "对不起，刚才是我说话不合适，请您原谅。需要转告沈工什么，您请说。",
  aback_tone = "我就这么个口气，您说您的。",
  aback_you = "明明是您先催我的。",

  -- 结束
  at_ease = {
    "多谢你啊，再见！",
    "好嘞，辛苦你了，再见。",
  },
  at_ease_coolly = {
    "嗯，再见。",
  },
  leaves = {
    "那就这样吧，挂了。",
  },
  tries_elsewhere = {
    "得，我自己想办法找他吧。",
    "算了，我另外托人告诉他。",
  },
  gave_up = {
    "没人说话？那我挂了。",
  },
  offended = {
    "你们这儿的电话我算领教了，回头我跟你们主管说。",
  },
}
