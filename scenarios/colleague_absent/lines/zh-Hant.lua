return {
  title = "沈工程師在嗎",
  about = "電梯公司來電找工程部的沈工程師。沈工程師下午四點回來，去向不必細說。問清楚是哪一位、哪家公司、什麼事，把留言記齊，唸給對方聽，答應轉告。",
  who   = "電梯公司來電者",
  slip_who    = "來電者姓氏",
  slip_firm   = "公司",
  slip_matter = "什麼事",
  slip_where  = "幾號樓",
  slip_day    = "改到幾號",
  slip_hour   = "幾點幾分",
  slip_phone  = "聯絡電話",
  slip_reply  = "要怎樣回覆",

  -- 接起電話
  open_full = "您好，{house.name}{house.desk}，請問有什麼可以為您服務？",
  open_org  = "您好，{house.name}，您請說。",
  open_help = "您好，請問您需要辦什麼事？我這邊可以先幫您登記。",
  open_wei  = "喂，哪裡？找誰？",
  anyone = {
    "喂？有通嗎？有沒有人在聽？",
    "喂，喂？怎麼沒聲音？",
  },

  -- 找沈工程師
  asks = {
    "你好，我找工程部的沈工程師，他在嗎？",
    "你好，麻煩請工程部的沈工程師聽一下電話。",
    "你好，沈工程師在不在？我有事找他。",
  },
  asks_unsure = {
    "是{house.name}吧？我找工程部的沈工程師，他在不在？",
    "我沒打錯吧，你們是{house.name}？麻煩找一下沈工程師。",
  },
  waited = {
    "總算通了，響好久喔。工程部的沈工程師在嗎？",
    "你們電話很難打耶。我找工程部的沈工程師。",
  },
  asks_screen = "好的。請問您貴姓，是哪家公司？找沈工程師是哪方面的事呢？",
  asks_screen_org = "是的，這裡是{house.name}{house.desk}。請問您貴姓，是哪家公司？找沈工程師是哪方面的事呢？",
  asks_screen_sorry = "對不起，讓您久等了。請問您貴姓，是哪家公司？找沈工程師是哪方面的事呢？",
  asks_blunt = "他不在，您自己打他手機吧。",
  asks_out = "不好意思，沈工程師外出了，下午四點左右回來。",
  asks_who = "你是誰啊？找他幹嘛？",
  asks_hold = "請您稍等，先別掛斷，我去看看他在不在，可以嗎？",
  waits_a_moment = {
    "好，我等。",
    "好啊，那你快去看看。",
  },

  says_who = {
    "我姓{caller.surname}，{firm}的。{building}號樓那台電梯的檢查要改時間，我得跟他說一聲。",
    "{firm}，我姓{caller.surname}。{building}號樓電梯檢查要改期，這件事要找他。",
  },
  says_who_unasked = {
    "我是{firm}的，姓{caller.surname}。{building}號樓那台電梯的檢查要改時間，沈工程師知道這件事。",
    "{firm}，我姓{caller.surname}，{building}號樓電梯檢查要改期，得讓沈工程師知道。",
  },
  says_who_coolly = {
    "怎麼像在審犯人啊？{firm}，我姓{caller.surname}，{building}號樓電梯檢查要改期，可以了吧？",
  },
  out_offer = "{caller.surname}先生，很抱歉，沈工程師目前不在，下午四點回來。需要我替您轉告他嗎？",
  out_offer_sorry = "對不起，是我問得太急了。{caller.surname}先生，沈工程師目前不在，下午四點回來。需要我替您轉告他嗎？",
  out_later = "沈工程師出去了，{caller.surname}先生，您四點以後再打過來吧。",
  out_gossip = "沈工程師陪他太太去醫院了，好像是要開刀，今天不一定回得來。",
  out_mobile = "他不在位子上。這樣，我把他的私人手機號碼給您，您直接打他手機。",

  hesitates = {
    "不在喔……四點我在升降道裡面施工，電話沒辦法接。那怎麼辦？",
    "真不巧。我等一下就要進升降道，手機帶不進去，這件事總要有人告訴他。",
  },
  hes_offer = "您別著急，需要我替您轉告沈工程師嗎？您說，我記下來。",
  hes_email = "那您寄封電子郵件給他好了，他回來總會看到的。",
  hes_luck = "不好意思，那就要看您什麼時候有空了。",

  hears_gossip = {
    "蛤，真的喔？要不要緊啊？那電梯檢查現在是誰在管？",
    "啊？這麼嚴重？那他這幾天還會不會上班？我這個檢查等不了耶。",
  },
  gossip_more = "聽說滿嚴重的，反正辦公室裡大家都在傳。",
  gossip_stop = "對不起，這些不方便多說。沈工程師下午四點回來，需要我替您轉告什麼嗎？",
  gossip_shrug = "這我就不清楚了，您自己想想看吧。",

  put_off = {
    "再打？我今天都打第三次了，每次都叫我再打！",
    "你們怎麼都講同一句？四點我在升降道裡，怎麼打啊？",
  },
  put_off_sorry = "真對不起，讓您打了好幾次。您跟我說就可以，需要我轉告沈工程師什麼，我都記下來。",
  put_off_again = "那也沒辦法，他不在，您只能晚點再打過來。",
  put_off_ok = "嗯，那您說吧，什麼事。",

  -- 留言
  tells = {
    "那你記一下喔：{building}號樓電梯檢查，原本排12號下午兩點，改到{day}號上午{hour}。檢查機構排不出來，我們也沒辦法。",
    "好，幫我留個話：{building}號樓的檢查，12號下午兩點不行了，改在{day}號上午{hour}，是檢查機構改的時間。",
  },
  tells_briskly = {
    "那我講了喔，你拿筆：{building}號樓檢查，12號下午兩點取消，改{day}號上午{hour}，檢查機構改的。",
  },
  tells_again = {
    "{day}號，上午{hour}，{building}號樓的電梯檢查。本來是12號下午兩點。這次記好了吧？",
  },
  tells_contact = "好的，我記下了。{caller.surname}先生，沈工程師回電打哪個號碼能找到您？",
  tells_noted = "嗯，好，我知道了。",
  tells_repeat = "對不起，剛才沒聽清楚，麻煩您再說一次日期和時間，好嗎？",
  tells_why = "怎麼又改？你們電梯公司老是這樣，講好的日子都不算數。",
  tells_tell = "好的，我跟沈工程師講一聲就是了，他應該沒意見吧。",

  phone = {
    "打我辦公室好了，{office:digits}。",
    "記我辦公室的電話，{office:digits}。",
  },
  phone_unasked = {
    "電話也記一下，辦公室的，{office:digits}。",
    "你還沒問我電話耶。辦公室，{office:digits}。",
  },
  phone_read = "好的，{caller.surname}先生，我跟您核對一下：{firm}，{building}號樓電梯檢查，新的時間是{day}號上午{hour}，電話{office}，對嗎？",
  phone_done = "好的，都記好了，您放心。",
  phone_promise = "沒問題，包在我身上，我保證沈工程師今天就處理好。",
  phone_again = "數字太快了，沒記住，再說一遍。",
  phone_sure = "都寫在紙上了，不會錯的。",
  wants_it_read = {
    "你先唸一遍給我聽，上次就有人把日子記錯。",
    "別只說記好了，唸給我聽，我才放心。",
  },

  -- 更正
  corrects = {
    "日期、時間都對。電話改一下，下午我不在辦公室，打這支：{phone:digits}。",
    "對，時間沒錯。就是電話，別打辦公室了，下午沒人，改成{phone:digits}。",
  },
  corrects_coolly = {
    "電話不對啦，別打辦公室，下午沒人接。換這支，{phone:digits}，記清楚喔。",
  },
  insists = {
    "那個號碼你到底改了沒有？唸給我聽。",
    "新的號碼呢？{phone:digits}，你唸一次。",
  },
  corr_changed = "好的，電話改成{phone}，這樣記對嗎？",
  corr_both = "好的，那兩個號碼都留著，到時候哪支通就打哪支。",
  corr_earlier = "您怎麼不早說呢？我這邊都寫完了。",
  corr_fine = "嗯，好，知道了。",
  corr_trust = "您就放一百個心吧。",

  -- 要回覆
  wants_reply = {
    "這樣就對了。這件事今天要定下來，請他今天給我回個電話，可以吧？",
    "對。你跟他說，行不行今天都回我一聲，檢查機構在等。",
  },
  wants_reply_coolly = {
    "算了，就這樣吧。你叫他今天一定要回我，聽到沒有？",
  },
  reply_pass_on = "好的，{caller.surname}先生，沈工程師四點一回來我就轉告他，請他今天給您回電。",
  reply_sure = "沒問題，我保證他四點整準時打給您，包在我身上。",
  reply_perhaps = "我盡量吧，看他回來忙不忙，有空了再說。",
  reply_ring = "您五點鐘再打來問問，那時候他應該在了。",
  takes_at_word = {
    "四點整喔？好，四點零一分沒接到電話，我就找你喔。",
  },
  word_yes = "您找我就是了，一定沒問題的。",
  word_mend = "對不起，我話說得太滿了。他一回來我馬上轉告，請他今天給您回電。",
  word_joke = "哈哈，您還當真了，我開個玩笑。",
  doubts = {
    "別又像上次一樣，紙條壓在那邊沒人看。",
    "上次也說會轉告，結果他根本不知道。",
  },
  doubts_hand = "您放心，{caller.surname}先生，紙條我親手交給沈工程師，他一回來就轉告他。",
  doubts_note = "紙條放他桌上了，看不看是他的事，不歸我管。",
  doubts_him = "那都怪他自己沒看，跟我們櫃台沒關係。",

  settled = {
    "好，那就麻煩你了。",
    "好，這樣我就放心了。",
  },
  settled_coolly = {
    "好吧，那我就等等看。",
  },
  settled_more = "應該的，{caller.surname}先生。請問您還有別的需要嗎？",
  settled_bye = "好的，那先這樣，{caller.surname}先生，再見。",
  settled_ok = "嗯，好。",
  settled_sorry = "剛才是我沒記清楚，對不起，給您添麻煩了。請問您還有別的需要嗎？",

  -- 道別
  nothing_else = {
    "沒了，就這件事。",
    "沒別的了，我要去忙了。",
  },
  bye_full = "謝謝您的來電，{caller.surname}先生，再見！",
  bye_short = "好的，再見。",
  bye_slang = "沒差啦，那掰掰，再見囉。",

  -- 沒人應、被頂撞
  still_there = {
    "喂？還在嗎？",
    "喂？人咧？我在等耶。",
  },
  still_sorry = "對不起，我在聽，剛才正在記您說的話。",
  still_yes = "在啊，您繼續說。",
  taken_aback = {
    "你這是什麼口氣？我好好跟你講耶。",
    "欸，我哪裡得罪你了？",
  },
  aback_sorry = "對不起，剛才是我說話不得體，請您原諒。需要轉告沈工程師什麼，您請說。",
  aback_tone = "我就這種口氣，您說您的。",
  aback_you = "明明是您先催我的。",

  -- 結束
  at_ease = {
    "謝謝你喔，再見！",
    "好，辛苦你了，再見。",
  },
  at_ease_coolly = {
    "嗯，再見。",
  },
  leaves = {
    "那就這樣，我掛了。",
  },
  tries_elsewhere = {
    "好啦，我自己想辦法找他。",
    "算了，我另外請人告訴他。",
  },
  gave_up = {
    "沒人講話？那我掛了。",
  },
  offended = {
    "你們的電話我算是見識到了，我會跟你們主管反映。",
  },
}
